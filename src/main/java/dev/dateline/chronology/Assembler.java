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

  /** All events in order of date, each as its document tells it. */
  public Chronology chronology() {
    List<Event> ordered = new ArrayList<>(events);
    ordered.sort(new EventOrder());
    return new Chronology(documents, ordered, diagnostics);
  }
}
