package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.PublicationDate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/** The chronology as one JSON document, for people to read and programs to keep. */
final class JsonFormat implements ChronologyWriter {

  private static final int SCHEMA_VERSION = 1;

  private final String version;

  JsonFormat(String version) {
    this.version = version;
  }

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    try {
      write(chronology, new Json(out, true));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void write(Chronology chronology, Json json) {
    json.startObject();
    json.number("schemaVersion", SCHEMA_VERSION);
    json.oneLine().startObject("generator");
    json.string("name", "dateline");
    json.string("version", version);
    json.endObject();
    documents(chronology.documents(), json);
    events("events", chronology.events(), json);
    if (!chronology.dropped().isEmpty()) {
      events("dropped", chronology.dropped(), json);
    }
    diagnostics(chronology.diagnostics(), json);
    json.endObject();
    json.endLine();
    json.finish();
  }

  private static void documents(List<DocumentInfo> documents, Json json) {
    json.startList("documents");
    for (DocumentInfo document : documents) {
      json.oneLine().startObject();
      json.string("id", document.id());
      json.string("sha256", document.sha256());
      json.known("title", document.title());
      published(document.published(), json);
      json.string("language", document.language());
      if (!document.url().isEmpty()) {
        json.string("url", document.url());
      }
      for (DatelineStamp dateline : document.datelines()) {
        dateline(dateline, json);
      }
      json.endObject();
    }
    json.endList();
  }

  private static void published(PublicationDate published, Json json) {
    if (published instanceof PublicationDate.Known known) {
      json.string("published", known.day().toString());
      json.string("publishedBasis", WireName.of(known.basis()));
    } else {
      json.nothing("published");
      json.nothing("publishedBasis");
    }
  }

  private static void dateline(DatelineStamp dateline, Json json) {
    json.startObject("dateline");
    json.known("place", dateline.place());
    json.known("date", dateline.date().isPresent() ? dateline.date().get().toString() : "");
    json.known("agency", dateline.agency());
    json.endObject();
  }

  private static void events(String name, List<Event> events, Json json) {
    EventJson writer = new EventJson(json);
    json.startList(name);
    for (Event event : events) {
      writer.write(event);
    }
    json.endList();
  }

  private static void diagnostics(List<Diagnostic> diagnostics, Json json) {
    json.startList("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      json.oneLine().startObject();
      json.string("severity", WireName.of(diagnostic.severity()));
      json.known("document", diagnostic.document());
      position("line", diagnostic.line(), json);
      position("column", diagnostic.column(), json);
      json.string("code", diagnostic.code());
      json.string("message", diagnostic.message());
      json.endObject();
    }
    json.endList();
  }

  private static void position(String name, int value, Json json) {
    if (value == 0) {
      json.nothing(name);
    } else {
      json.number(name, value);
    }
  }
}
