package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.exc.JacksonIOException;

/** JSON-LD in the vocabulary of schema.org: a graph of events. */
final class LinkedDataFormat implements ChronologyWriter {

  private static final String VOCABULARY = "https://schema.org";

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    try {
      write(chronology, new Json(out, true));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Chronology chronology, Json json) {
    Map<String, Event> events = new HashMap<>();
    for (Event event : chronology.events()) {
      events.put(event.id(), event);
    }
    SourceLinks sources = new SourceLinks(chronology.documents());
    json.startObject();
    json.string("@context", VOCABULARY);
    json.startList("@graph");
    for (Event event : chronology.events()) {
      new LinkedEvent(event, events, sources).write(json);
    }
    json.endList();
    json.endObject();
    json.endLine();
    json.finish();
  }
}
