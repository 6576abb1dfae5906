package dev.dateline.output;

import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/** Writes events as lines of JSON while they are being found. */
public final class EventLines implements LiveWriter {

  private final Json json;
  private final EventJson writer;

  public EventLines(OutputStream out) {
    json = new Json(out, false);
    writer = new EventJson(json);
  }

  @Override
  public void write(DocumentInfo document, List<Event> events) throws IOException {
    write(events);
  }

  /** Writes the events, whole lines, and hands them to the stream. */
  public void write(List<Event> events) throws IOException {
    try {
      for (Event event : events) {
        writer.write(event);
        json.endLine();
      }
      json.finish();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
