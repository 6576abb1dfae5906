package dev.dateline.output;

import dev.dateline.model.DateRange;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Relation;
import dev.dateline.model.Role;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An event as a node of schema.org's type Event; what is not known is left out. */
final class LinkedEvent {

  private static final String PREFIX = "urn:dateline:";
  private static final String STATUS = "https://schema.org/Event";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Event event;
  private final Map<String, Event> events;
  private final SourceLinks sources;

  /**
   * The node of an event.
   *
   * @param events all of the chronology, by id
   */
  LinkedEvent(Event event, Map<String, Event> events, SourceLinks sources) {
    this.event = event;
    this.events = events;
    this.sources = sources;
  }

  void write(Json json) {
    json.startObject();
    json.string("@type", "Event");
    json.string("@id", PREFIX + event.id());
    json.string("identifier", event.id());
    json.string("name", Printable.line(event.title()));
    json.string("startDate", date(event.date().range(), event.date().range().start()));
    json.string("endDate", date(event.date().range(), event.date().range().end()));
    status(json);
    json.strings("keywords", keywords());
    json.string("description", event.sources().get(0).text());
    places(json);
    people("organizer", List.of(Role.HOST, Role.CHAIR), json);
    people("performer", List.of(Role.SPEAKER), json);
    people(
        "attendee",
        List.of(
            Role.VISITOR, Role.PARTICIPANT, Role.SIGNATORY, Role.APPOINTEE, Role.DELEGATION_HEAD),
        json);
    parties(json);
    documents(json);
    json.endObject();
  }

  /** A day, or as much of it as is known: "2025-06", "2025". */
  private static String date(DateRange range, LocalDate day) {
    return switch (range.precision()) {
      case DAY, WEEK -> day.toString();
      case MONTH, QUARTER, HALF -> YearMonth.from(day).toString();
      case YEAR, DECADE, CENTURY -> day.toString().substring(0, day.toString().length() - 6);
    };
  }

  private void status(Json json) {
    String status =
        switch (event.status()) {
          case HELD, ONGOING, PLANNED -> "Scheduled";
          case POSTPONED -> "Postponed";
          case CANCELLED -> "Cancelled";
        };
    for (Relation relation : event.related()) {
      Event other = events.get(relation.id());
      if (relation.relation().equals("postponed-from") && other != null) {
        json.string("previousStartDate", date(other.date().range(), other.date().range().start()));
        status = "Rescheduled";
      }
      if (relation.relation().equals("part-of")) {
        json.oneLine().startObject("superEvent");
        json.string("@id", PREFIX + relation.id());
        json.endObject();
      }
    }
    json.string("eventStatus", STATUS + status);
  }

  private List<String> keywords() {
    List<String> keywords = new ArrayList<>();
    keywords.add(WireName.of(event.type()));
    if (!event.subtype().isEmpty()) {
      keywords.add(event.subtype());
    }
    keywords.add(WireName.of(event.status()));
    return keywords;
  }

  private void places(Json json) {
    if (event.places().isEmpty()) {
      return;
    }
    json.startList("location");
    for (Place place : event.places()) {
      json.oneLine().startObject();
      json.string("@type", "Place");
      json.string("name", Printable.line(place.name()));
      if (!place.country().isEmpty()) {
        json.startObject("address");
        json.string("@type", "PostalAddress");
        json.string("addressCountry", place.country());
        json.endObject();
      }
      if (place.hasCoordinates()) {
        json.startObject("geo");
        json.string("@type", "GeoCoordinates");
        json.number("latitude", place.latitude());
        json.number("longitude", place.longitude());
        json.endObject();
      }
      json.endObject();
    }
    json.endList();
  }

  private void people(String property, List<Role> roles, Json json) {
    boolean begun = false;
    for (Participant person : event.participants()) {
      if (!roles.contains(person.role())) {
        continue;
      }
      if (!begun) {
        json.startList(property);
        begun = true;
      }
      person(person, json);
    }
    if (begun) {
      json.endList();
    }
  }

  private static void person(Participant person, Json json) {
    json.oneLine().startObject();
    json.string("@type", "Person");
    json.string("name", Printable.line(person.name()));
    if (!person.variants().isEmpty()) {
      json.strings("alternateName", person.variants());
    }
    if (!person.office().isEmpty()) {
      json.string("jobTitle", person.office());
    }
    if (!person.country().isEmpty()) {
      json.startObject("affiliation");
      json.string("@type", "Organization");
      json.string("name", person.country());
      json.endObject();
    }
    json.endObject();
  }

  private void parties(Json json) {
    if (event.parties().isEmpty()) {
      return;
    }
    json.startList("about");
    for (String party : event.parties()) {
      json.oneLine().startObject();
      json.string("@type", COUNTRIES.contains(party) ? "Country" : "Organization");
      json.string("name", party);
      json.endObject();
    }
    json.endList();
  }

  private void documents(Json json) {
    json.startList("subjectOf");
    for (Evidence source : event.sources()) {
      DocumentInfo document = sources.document(source.document());
      json.startObject();
      json.string("@type", "Article");
      json.string("identifier", source.document());
      if (document != null) {
        known("headline", Printable.line(document.title()), json);
        known("url", Links.web(document), json);
        known(
            "datePublished", document.published().date().map(LocalDate::toString).orElse(""), json);
        known("inLanguage", document.language(), json);
      }
      json.startObject("hasPart");
      json.string("@type", "Quotation");
      json.string("text", source.text());
      json.endObject();
      json.endObject();
    }
    json.endList();
  }

  private static void known(String name, String value, Json json) {
    if (!value.isEmpty()) {
      json.string(name, value);
    }
  }
}
