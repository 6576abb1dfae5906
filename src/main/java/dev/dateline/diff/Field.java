package dev.dateline.diff;

import dev.dateline.model.Conflict;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Relation;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields in which events are compared; each as one text. */
public enum Field {
  DATE,
  BASIS,
  TYPE,
  SUBTYPE,
  STATUS,
  TITLE,
  BODY,
  PLACES,
  PARTICIPANTS,
  PARTIES,
  CODES,
  REVIEW,
  SOURCES,
  CONFLICTS,
  RELATED,
  ID;

  String of(Event event) {
    return switch (this) {
      case DATE -> event.date().range().edtf();
      case BASIS -> joined(event.date().basis());
      case TYPE -> WireName.of(event.type());
      case SUBTYPE -> event.subtype();
      case STATUS -> WireName.of(event.status());
      case TITLE -> event.title();
      case BODY -> event.body();
      case PLACES -> places(event);
      case PARTICIPANTS -> participants(event);
      case PARTIES -> joined(event.parties());
      case CODES -> event.codes().cameo() + " " + event.codes().plover();
      case REVIEW -> joined(event.review());
      case SOURCES -> sources(event);
      case CONFLICTS -> conflicts(event);
      case RELATED -> related(event);
      case ID -> event.id();
    };
  }

  private static String places(Event event) {
    List<String> places = new ArrayList<>();
    for (Place place : event.places()) {
      places.add(place.country().isEmpty() ? place.name() : place.name() + ", " + place.country());
    }
    return joined(places);
  }

  private static String participants(Event event) {
    List<String> people = new ArrayList<>();
    for (Participant person : event.participants()) {
      StringBuilder text = new StringBuilder(person.name());
      text.append(person.office().isEmpty() ? "" : ", " + person.office());
      text.append(person.country().isEmpty() ? "" : ", " + person.country());
      people.add(text.append(" (").append(WireName.of(person.role())).append(')').toString());
    }
    return joined(people);
  }

  private static String sources(Event event) {
    Set<String> documents = new LinkedHashSet<>();
    for (Evidence source : event.sources()) {
      documents.add(source.document() + ":" + source.span().start());
    }
    return joined(documents);
  }

  private static String conflicts(Event event) {
    List<String> conflicts = new ArrayList<>();
    for (Conflict conflict : event.conflicts()) {
      for (Conflict.Saying saying : conflict.values()) {
        conflicts.add(conflict.field() + " " + saying.value() + " (" + saying.document() + ")");
      }
    }
    return joined(conflicts);
  }

  private static String related(Event event) {
    List<String> related = new ArrayList<>();
    for (Relation relation : event.related()) {
      related.add(relation.relation() + " " + relation.id());
    }
    return joined(related);
  }

  private static String joined(Collection<String> values) {
    return String.join("; ", values);
  }
}
