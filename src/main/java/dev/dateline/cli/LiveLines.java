package dev.dateline.cli;

import dev.dateline.chronology.EventFilter;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Extraction;
import dev.dateline.output.LiveWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the events of each document as soon as it is done, and keeps none of them. */
final class LiveLines implements EventOutput {

  private final EventFilter filter;
  private final OutputStream out;
  private final LiveWriter writer;
  private final Session session;
  private final boolean everyDocument;
  private int found;
  private int written;

  /**
   * Writes to a stream.
   *
   * @param everyDocument whether those without events are written too
   */
  LiveLines(
      EventFilter filter,
      LiveWriter writer,
      boolean everyDocument,
      OutputStream out,
      Session session) {
    this.filter = filter;
    this.writer = writer;
    this.everyDocument = everyDocument;
    this.out = out;
    this.session = session;
  }

  @Override
  public List<Event> add(Extraction extraction) throws IOException {
    List<Event> events = filter.of(extraction.events());
    found += extraction.events().size();
    written += events.size();
    if (everyDocument || !events.isEmpty()) {
      write(extraction.document(), events);
    }
    return Collected.flagged(events);
  }

  @Override
  public void add(Diagnostic diagnostic) {
    // It is on standard error already, and lines of events have no place for it.
  }

  @Override
  public Counts finish() throws IOException {
    session.interruption().beginWriting();
    try {
      writer.finish();
    } finally {
      session.interruption().endWriting();
    }
    OutputRequest.remark(writer.remark(), session);
    return new Counts(found, written, List.of(), List.of());
  }

  /** A document's lines go out whole, so that what an interrupted run leaves can be used. */
  private void write(DocumentInfo document, List<Event> events) throws IOException {
    session.interruption().beginWriting();
    try {
      writer.write(document, events);
      out.flush();
    } finally {
      session.interruption().endWriting();
    }
  }
}
