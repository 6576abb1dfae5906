package dev.dateline.explain;

import dev.dateline.explain.Account.Note;
import dev.dateline.explain.Provenance.Field;
import dev.dateline.explain.Provenance.Link;
import dev.dateline.explain.Provenance.Other;
import dev.dateline.explain.Provenance.Source;
import dev.dateline.model.Explanation;
import dev.dateline.model.PublicationDate;
import dev.dateline.output.EventJson;
import dev.dateline.output.Json;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/** Explanations as one JSON document; docs/explain.md has the names. */
final class JsonExplanation implements ExplanationWriter {

  private final Json json;
  private final EventJson events;
  private String list = "";

  JsonExplanation(OutputStream out) {
    json = new Json(out, true);
    events = new EventJson(json);
  }

  @Override
  public void write(Explanation explanation) throws IOException {
    try {
      begin("documents");
      new ExplanationJson(json, events, explanation).write();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void write(Provenance provenance) throws IOException {
    try {
      begin("events");
      provenance(provenance);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void finish() throws IOException {
    try {
      begin(list.isEmpty() ? "documents" : list);
      json.endList();
      json.endObject();
      json.endLine();
      json.finish();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void begin(String name) {
    if (list.isEmpty()) {
      json.startObject();
      json.startList(name);
      list = name;
    }
  }

  private void provenance(Provenance provenance) {
    json.startObject();
    json.name("event");
    events.write(provenance.event());
    fields(provenance.fields());
    sources(provenance.sources());
    links(provenance.related());
    json.endObject();
  }

  private void fields(List<Field> fields) {
    json.startList("fields");
    for (Field field : fields) {
      json.oneLine().startObject();
      json.string("field", field.name());
      json.string("value", field.value());
      json.numbers("sources", field.sources());
      json.startList("others");
      for (Other other : field.others()) {
        json.startObject();
        json.string("value", other.value());
        json.numbers("sources", other.sources());
        json.endObject();
      }
      json.endList();
      json.known("choice", field.choice());
      json.endObject();
    }
    json.endList();
  }

  private void sources(List<Source> sources) {
    json.startList("sources");
    for (Source source : sources) {
      json.startObject();
      json.string("id", source.evidence().mention());
      json.string("document", source.evidence().document());
      json.known("title", source.title());
      var published = source.published();
      json.known(
          "published", published.date().isPresent() ? published.date().get().toString() : "");
      json.known(
          "publishedBasis",
          published instanceof PublicationDate.Known known ? WireName.of(known.basis()) : "");
      json.string("text", source.evidence().text());
      json.string("rule", source.evidence().rule());
      notes(source.notes(), json);
      json.endObject();
    }
    json.endList();
  }

  /** What is said in plain words. */
  static void notes(List<Note> notes, Json json) {
    json.startObject("notes");
    for (Note note : notes) {
      json.strings(note.label(), note.words());
    }
    json.endObject();
  }

  private void links(List<Link> links) {
    json.startList("related");
    for (Link link : links) {
      json.oneLine().startObject();
      json.string("id", link.relation().id());
      json.string("relation", link.relation().relation());
      json.known("title", link.title());
      json.known("date", link.date());
      json.endObject();
    }
    json.endList();
  }
}
