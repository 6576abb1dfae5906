package dev.dateline.output;

import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Place;
import dev.dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An event as a record of PLOVER; its names of fields are those of the manual. */
final class PloverRecord {

  private static final Set<String> VERBAL_COOPERATION =
      Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE");
  private static final Set<String> MATERIAL_COOPERATION = Set.of("COOPERATE", "AID", "RETREAT");
  private static final Set<String> VERBAL_CONFLICT =
      Set.of("REQUEST", "ACCUSE", "REJECT", "SANCTION", "THREATEN");

  private final Event event;
  private final SourceLinks sources;

  PloverRecord(Event event, SourceLinks sources) {
    this.event = event;
    this.sources = sources;
  }

  void write(Json json) {
    PloverActors actors = new PloverActors(event);
    json.startObject();
    json.string("id", event.id());
    json.string("date", event.date().range().start().toString());
    json.string("enddate", event.date().range().end().toString());
    actors.write("actor", actors.acting(), json);
    actors.write("recipient", actors.receiving(), json);
    json.strings("event", List.of(event.codes().plover()));
    place(json);
    json.strings("event_text", List.of(event.title()));
    json.number("quad_code", quad(event.codes().plover()));
    json.strings("mode", mode());
    json.strings("context", context());
    source(event.sources().get(0), json);
    json.known("cameo", event.codes().cameo());
    json.string("precision", WireName.of(event.date().range().precision()));
    json.string("status", WireName.of(event.status()));
    json.endObject();
  }

  private void place(Json json) {
    if (event.places().isEmpty()) {
      return;
    }
    Place place = event.places().get(0);
    json.startObject("event_loc");
    json.string("name", place.name());
    if (place.hasCoordinates()) {
      json.number("latitude", place.latitude());
      json.number("longitude", place.longitude());
    }
    if (!place.country().isEmpty()) {
      json.string("country code", place.country());
      json.string("cc3", PloverActors.code(place.country()));
    }
    json.endObject();
  }

  private static int quad(String category) {
    if (VERBAL_COOPERATION.contains(category)) {
      return 1;
    }
    if (MATERIAL_COOPERATION.contains(category)) {
      return 2;
    }
    return VERBAL_CONFLICT.contains(category) ? 3 : 4;
  }

  /** How two sides consult, or what is refused. */
  private List<String> mode() {
    return switch (event.codes().plover()) {
      case "CONSULT" -> consultation();
      case "REJECT" -> event.codes().cameo().equals("125") ? List.of("meet") : List.of();
      default -> List.of();
    };
  }

  private List<String> consultation() {
    return switch (event.type()) {
      case VISIT -> List.of("visit");
      case CALL -> List.of("phone");
      case FORUM -> List.of("multilateral");
      case MEETING -> event.codes().cameo().equals("044") ? List.of("third-party") : List.of();
      case AGREEMENT, APPOINTMENT, RELATIONS, STATEMENT, CEREMONY -> List.of();
    };
  }

  private List<String> context() {
    List<String> context = new ArrayList<>(List.of("diplomatic"));
    if (event.status() == Status.PLANNED || event.status() == Status.POSTPONED) {
      context.add("future");
    }
    return context;
  }

  private void source(Evidence source, Json json) {
    json.string("text", source.text());
    json.startObject("text_info");
    json.number("start", source.span().start());
    json.number("end", source.span().end());
    json.endObject();
    DocumentInfo document = sources.document(source.document());
    json.startObject("cite_info");
    json.string("citation", source.document());
    if (document != null) {
      json.known("url", document.url());
      json.known("title", document.title());
      json.string("language", document.language());
    }
    json.string("coder", "dateline");
    json.endObject();
  }
}
