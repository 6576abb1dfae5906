package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.Conflict;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.EventDate;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the chronology as the page's script reads it: what is shown and no more, documents by
 * their number in the list, and every text made safe to show.
 */
final class PageJson {

  private final Json json;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  PageJson(Json json) {
    this.json = json;
  }

  void write(Chronology chronology) {
    number(chronology);
    json.startObject();
    documents(chronology.documents());
    json.startList("events");
    for (Event event : chronology.events()) {
      event(event);
    }
    json.endList();
    diagnostics(chronology.diagnostics());
    json.endObject();
    json.finish();
  }

  /** Documents of which only events tell, as in NDJSON, come after the others. */
  private void number(Chronology chronology) {
    for (DocumentInfo document : chronology.documents()) {
      numbers.putIfAbsent(document.id(), numbers.size());
    }
    for (Event event : chronology.events()) {
      for (Evidence source : event.sources()) {
        numbers.putIfAbsent(source.document(), numbers.size());
      }
      for (Conflict conflict : event.conflicts()) {
        for (Conflict.Saying saying : conflict.values()) {
          numbers.putIfAbsent(saying.document(), numbers.size());
        }
      }
    }
  }

  private void documents(List<DocumentInfo> documents) {
    Map<String, DocumentInfo> known = new HashMap<>();
    for (DocumentInfo document : documents) {
      known.putIfAbsent(document.id(), document);
    }
    json.startList("documents");
    for (String id : numbers.keySet()) {
      json.startObject();
      line("id", id);
      if (known.containsKey(id)) {
        document(known.get(id));
      }
      json.endObject();
    }
    json.endList();
  }

  private void document(DocumentInfo document) {
    line("title", document.title());
    line("url", document.url());
    if (document.published() instanceof PublicationDate.Known known) {
      json.string("published", known.day().toString());
    }
  }

  private void event(Event event) {
    json.startObject();
    line("id", event.id());
    lines("aliases", event.aliases());
    json.string("type", WireName.of(event.type()));
    line("subtype", event.subtype());
    json.string("status", WireName.of(event.status()));
    line("title", event.title());
    date(event.date());
    json.string("edtf", event.date().range().edtf());
    line("body", event.body());
    places(event.places());
    people(event.participants());
    lines("parties", event.parties());
    line("cameo", event.codes().cameo());
    line("plover", event.codes().plover());
    lines("review", event.review());
    sources(event.sources());
    conflicts(event.conflicts());
    related(event.related());
    json.endObject();
  }

  private void date(EventDate date) {
    json.string("start", date.range().start().toString());
    json.string("end", date.range().end().toString());
    json.string("precision", WireName.of(date.range().precision()));
    line("words", date.text());
    lines("basis", date.basis());
  }

  private void places(List<Place> places) {
    json.startList("places");
    for (Place place : places) {
      json.startObject();
      line("name", place.name());
      line("country", place.country());
      if (place.hasCoordinates()) {
        json.number("lat", place.latitude());
        json.number("lon", place.longitude());
      }
      json.endObject();
    }
    json.endList();
  }

  private void people(List<Participant> people) {
    json.startList("people");
    for (Participant person : people) {
      json.startObject();
      line("name", person.name());
      line("office", person.office());
      line("country", person.country());
      json.string("role", WireName.of(person.role()));
      lines("variants", person.variants());
      json.endObject();
    }
    json.endList();
  }

  private void sources(List<Evidence> sources) {
    json.startList("sources");
    for (Evidence source : sources) {
      json.startObject();
      json.number("document", numbers.get(source.document()));
      json.number("start", source.span().start());
      json.number("end", source.span().end());
      json.string("text", Printable.block(source.text()));
      line("rule", source.rule());
      json.string("status", WireName.of(source.says().status()));
      json.startObject("date");
      date(source.says().date());
      json.endObject();
      json.endObject();
    }
    json.endList();
  }

  private void conflicts(List<Conflict> conflicts) {
    json.startList("conflicts");
    for (Conflict conflict : conflicts) {
      json.startObject();
      line("field", conflict.field());
      json.startList("values");
      for (Conflict.Saying saying : conflict.values()) {
        json.startObject();
        line("value", saying.value());
        json.number("document", numbers.get(saying.document()));
        json.endObject();
      }
      json.endList();
      json.endObject();
    }
    json.endList();
  }

  private void related(List<Relation> related) {
    json.startList("related");
    for (Relation relation : related) {
      json.startObject();
      line("id", relation.id());
      line("relation", relation.relation());
      json.endObject();
    }
    json.endList();
  }

  private void diagnostics(List<Diagnostic> diagnostics) {
    json.startList("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      json.startObject();
      json.string("severity", WireName.of(diagnostic.severity()));
      line("document", diagnostic.document());
      json.number("line", diagnostic.line());
      json.number("column", diagnostic.column());
      line("message", diagnostic.message());
      json.endObject();
    }
    json.endList();
  }

  /** A text on one line; one that is empty is left out. */
  private void line(String name, String text) {
    if (!text.isEmpty()) {
      json.string(name, Printable.line(text));
    }
  }

  private void lines(String name, List<String> texts) {
    List<String> lines = new ArrayList<>(texts.size());
    for (String text : texts) {
      lines.add(Printable.line(text));
    }
    json.strings(name, lines);
  }
}
