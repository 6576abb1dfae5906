package dev.dateline.chronology;

import dev.dateline.model.Chronology;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Extraction;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found in documents into a chronology; the order of the documents is kept. */
public final class Assembler {

  private final List<DocumentInfo> documents = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public void add(Extraction extraction) {
    documents.add(extraction.document());
    events.addAll(extraction.events());
    diagnostics.addAll(extraction.diagnostics());
  }

  public void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** All events in order of date, repeats and all. */
  public Chronology unmerged() {
    return chronology(events);
  }

  /** The events in order of date, exact repeats of one occurrence joined. */
  public Chronology merged() {
    return chronology(new Repeats(events).joined());
  }

  private Chronology chronology(List<Event> unordered) {
    List<Event> ordered = new ArrayList<>(unordered);
    ordered.sort(new EventOrder());
    return new Chronology(documents, ordered, diagnostics);
  }
}
