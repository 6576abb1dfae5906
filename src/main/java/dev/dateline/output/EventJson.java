package dev.dateline.output;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Conflict;
import dev.dateline.model.Correction;
import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.EventDate;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Relation;
import java.util.List;

/** Writes an event as a JSON object; the names and their order are the contract. */
public final class EventJson {

  private final Json json;

  /** One that writes with the given writer. */
  public EventJson(Json json) {
    this.json = json;
  }

  /** Writes an event as the value that is next. */
  public void write(Event event) {
    json.startObject();
    json.string("id", event.id());
    json.strings("aliases", event.aliases());
    kind(event.claim());
    details(event.claim());
    codes(event.codes());
    json.strings("review", event.review());
    sources(event.sources());
    conflicts(event.conflicts());
    related(event.related());
    corrections(event.corrections());
    json.endObject();
  }

  private void kind(Claim claim) {
    json.string("type", WireName.of(claim.type()));
    json.known("subtype", claim.subtype());
    json.string("status", WireName.of(claim.status()));
    json.string("title", claim.title());
  }

  private void details(Claim claim) {
    date(claim.date());
    json.known("body", claim.body());
    places(claim.places());
    participants(claim.participants());
    json.strings("parties", claim.parties());
  }

  private void date(EventDate date) {
    DateRange range = date.range();
    json.oneLine().startObject("date");
    json.string("start", range.start().toString());
    json.string("end", range.end().toString());
    json.string("precision", WireName.of(range.precision()));
    json.string("edtf", range.edtf());
    json.string("text", date.text());
    json.strings("basis", date.basis());
    json.endObject();
  }

  private void places(List<Place> places) {
    json.startList("places");
    for (Place place : places) {
      json.oneLine().startObject();
      json.string("name", place.name());
      json.known("country", place.country());
      if (place.hasCoordinates()) {
        json.number("lat", place.latitude());
        json.number("lon", place.longitude());
      }
      json.endObject();
    }
    json.endList();
  }

  private void participants(List<Participant> participants) {
    json.startList("participants");
    for (Participant participant : participants) {
      json.oneLine().startObject();
      json.string("name", participant.name());
      json.known("office", participant.office());
      json.known("country", participant.country());
      json.string("role", WireName.of(participant.role()));
      json.strings("variants", participant.variants());
      json.endObject();
    }
    json.endList();
  }

  private void codes(Codes codes) {
    json.oneLine().startObject("codes");
    json.known("cameo", codes.cameo());
    json.known("plover", codes.plover());
    json.endObject();
  }

  private void sources(List<Evidence> sources) {
    json.startList("sources");
    for (Evidence source : sources) {
      json.startObject();
      json.string("document", source.document());
      json.number("start", source.span().start());
      json.number("end", source.span().end());
      json.string("text", source.text());
      json.string("rule", source.rule());
      json.oneLine().startObject("says");
      kind(source.says());
      details(source.says());
      json.endObject();
      json.string("id", source.mention());
      json.string("event", source.event());
      json.strings("review", source.review());
      json.endObject();
    }
    json.endList();
  }

  private void conflicts(List<Conflict> conflicts) {
    json.startList("conflicts");
    for (Conflict conflict : conflicts) {
      json.oneLine().startObject();
      json.string("field", conflict.field());
      json.startList("values");
      for (Conflict.Saying saying : conflict.values()) {
        json.startObject();
        json.string("value", saying.value());
        json.string("document", saying.document());
        json.endObject();
      }
      json.endList();
      json.endObject();
    }
    json.endList();
  }

  private void related(List<Relation> relations) {
    json.startList("related");
    for (Relation relation : relations) {
      json.oneLine().startObject();
      json.string("id", relation.id());
      json.string("relation", relation.relation());
      json.endObject();
    }
    json.endList();
  }

  /** Only there when a person corrected something. */
  private void corrections(List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return;
    }
    json.startList("corrections");
    for (Correction correction : corrections) {
      json.oneLine().startObject();
      json.string("field", correction.field());
      json.string("value", correction.value());
      json.string("was", correction.was());
      json.endObject();
    }
    json.endList();
  }
}
