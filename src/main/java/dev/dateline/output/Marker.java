package dev.dateline.output;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds in a document's text what its events consist of, so that people can check it there. */
final class Marker {

  private final String document;
  private final String text;
  private final Set<Mark> marks = new LinkedHashSet<>();
  private final List<MarkedEvent> events = new ArrayList<>();

  /** An event where the document first tells of it. */
  private record Mention(Event event, Evidence source) {}

  /** The marks of some events in one of their documents. */
  Marker(String document, String text, List<Event> events) {
    this.document = document;
    this.text = text;
    List<Mention> mentions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event event : events) {
      for (Evidence source : event.sources()) {
        if (source.document().equals(document) && seen.add(source.event())) {
          mentions.add(new Mention(event, source));
        }
      }
    }
    mentions.sort(Comparator.comparing(mention -> mention.source().span()));
    for (Mention mention : mentions) {
      this.events.add(marked(mention.event(), mention.source()));
    }
  }

  /** Each mark once; events share them. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** In the order of the text. */
  List<MarkedEvent> events() {
    return events;
  }

  private MarkedEvent marked(Event event, Evidence source) {
    Claim claim = isOfOne(event) ? event.claim() : source.says();
    Words words = new Words(text, source.span());
    List<MarkedEvent.Part> parts = new ArrayList<>();
    String value = value(claim.date().range());
    Span date = words.find(claim.date().text());
    if (date.length() > 0) {
      parts.add(part("date", new Mark(Mark.Kind.DATE, date, value)));
    }
    for (Place place : claim.places()) {
      Span span = words.find(place.name());
      if (span.length() > 0) {
        parts.add(part("place", new Mark(Mark.Kind.PLACE, span, place.country())));
      }
    }
    for (Participant person : claim.participants()) {
      Span span = words.find(person);
      if (span.length() > 0) {
        parts.add(part(WireName.of(person.role()), new Mark(Mark.Kind.PERSON, span, "")));
      }
    }
    String own = date.length() > 0 ? "" : value;
    return new MarkedEvent(claim.type(), claim.status(), source.span(), own, parts);
  }

  private MarkedEvent.Part part(String role, Mark mark) {
    marks.add(mark);
    return new MarkedEvent.Part(role, mark);
  }

  /** Whether all that an event says is of this document. */
  private boolean isOfOne(Event event) {
    for (Evidence source : event.sources()) {
      if (!source.document().equals(document)) {
        return false;
      }
    }
    return true;
  }

  private static String value(DateRange range) {
    return range.start().equals(range.end())
        ? range.start().toString()
        : range.start() + "/" + range.end();
  }
}
