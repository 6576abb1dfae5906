package dev.dateline.reader;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Conflict;
import dev.dateline.model.Correction;
import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.EventDate;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Precision;
import dev.dateline.model.Relation;
import dev.dateline.model.Role;
import dev.dateline.model.Span;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads an event of the JSON form. */
final class EventReader {

  private EventReader() {}

  static Event event(Fields event) throws FileFault {
    List<Evidence> sources = new ArrayList<>();
    for (Fields source : event.objects("sources")) {
      sources.add(source(source));
    }
    if (sources.isEmpty()) {
      throw event.fault("sources", "is empty; an event without sources proves nothing");
    }
    Fields codes = event.object("codes");
    return new Event(
        event.text("id"),
        event.texts("aliases"),
        shared(claim(event), sources),
        new Codes(codes.known("cameo"), codes.known("plover")),
        event.texts("review"),
        sources,
        conflicts(event),
        related(event),
        event.has("corrections") ? corrections(event) : List.of());
  }

  /** Most events say what their only source says, and take half the memory so. */
  private static Claim shared(Claim claim, List<Evidence> sources) {
    Claim says = sources.get(0).says();
    return says.equals(claim) ? says : claim;
  }

  private static Evidence source(Fields source) throws FileFault {
    int start = source.number("start");
    int end = source.number("end");
    if (end < start) {
      throw source.fault("end", "is before the start, " + start);
    }
    return new Evidence(
        source.text("id"),
        source.text("event"),
        source.text("document"),
        new Span(start, end),
        source.text("text"),
        source.text("rule"),
        source.texts("review"),
        claim(source.object("says")));
  }

  private static Claim claim(Fields claim) throws FileFault {
    List<Place> places = new ArrayList<>();
    for (Fields place : claim.objects("places")) {
      places.add(
          new Place(
              place.text("name"),
              place.known("country"),
              place.degrees("lat"),
              place.degrees("lon")));
    }
    return new Claim(
        claim.choice("type", EventType.class),
        claim.known("subtype"),
        claim.choice("status", Status.class),
        claim.text("title"),
        date(claim.object("date")),
        claim.known("body"),
        places,
        participants(claim),
        claim.texts("parties"));
  }

  private static EventDate date(Fields date) throws FileFault {
    LocalDate start = date.day("start");
    LocalDate end = date.day("end");
    if (end.isBefore(start)) {
      throw date.fault("end", "is before the start, " + start);
    }
    DateRange range = new DateRange(start, end, date.choice("precision", Precision.class));
    return new EventDate(range, date.text("text"), date.texts("basis"));
  }

  private static List<Participant> participants(Fields claim) throws FileFault {
    List<Participant> participants = new ArrayList<>();
    for (Fields person : claim.objects("participants")) {
      participants.add(
          new Participant(
              person.text("name"),
              person.known("office"),
              person.known("country"),
              person.choice("role", Role.class),
              person.texts("variants")));
    }
    return participants;
  }

  private static List<Conflict> conflicts(Fields event) throws FileFault {
    List<Conflict> conflicts = new ArrayList<>();
    for (Fields conflict : event.objects("conflicts")) {
      List<Conflict.Saying> values = new ArrayList<>();
      for (Fields value : conflict.objects("values")) {
        values.add(new Conflict.Saying(value.text("value"), value.text("document")));
      }
      conflicts.add(new Conflict(conflict.text("field"), values));
    }
    return conflicts;
  }

  private static List<Relation> related(Fields event) throws FileFault {
    List<Relation> related = new ArrayList<>();
    for (Fields relation : event.objects("related")) {
      related.add(new Relation(relation.text("id"), relation.text("relation")));
    }
    return related;
  }

  private static List<Correction> corrections(Fields event) throws FileFault {
    List<Correction> corrections = new ArrayList<>();
    for (Fields correction : event.objects("corrections")) {
      corrections.add(
          new Correction(
              correction.text("field"), correction.text("value"), correction.text("was")));
    }
    return corrections;
  }
}
