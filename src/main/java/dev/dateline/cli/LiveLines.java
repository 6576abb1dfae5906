package dev.dateline.cli;

import dev.dateline.chronology.EventFilter;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Event;
import dev.dateline.model.Extraction;
import dev.dateline.output.EventLines;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the events of each document as soon as it is done, and keeps none of them. */
final class LiveLines implements EventOutput {

  private final EventFilter filter;
  private final OutputStream out;
  private final Interruption interruption;
  private final EventLines lines;
  private int found;
  private int written;

  LiveLines(EventFilter filter, OutputStream out, Interruption interruption) {
    this.filter = filter;
    this.out = out;
    this.interruption = interruption;
    this.lines = new EventLines(out);
  }

  @Override
  public List<Event> add(Extraction extraction) throws IOException {
    List<Event> events = filter.of(extraction.events());
    found += extraction.events().size();
    written += events.size();
    if (!events.isEmpty()) {
      write(events);
    }
    return Collected.flagged(events);
  }

  @Override
  public void add(Diagnostic diagnostic) {
    // It is on standard error already, and lines of events have no place for it.
  }

  @Override
  public Counts finish() {
    return new Counts(found, written, List.of(), List.of());
  }

  /** A document's lines go out whole, so that what an interrupted run leaves can be used. */
  private void write(List<Event> events) throws IOException {
    interruption.beginWriting();
    try {
      lines.write(events);
      out.flush();
    } finally {
      interruption.endWriting();
    }
  }
}
