package dev.dateline.explain;

import dev.dateline.explain.Account.Note;
import dev.dateline.model.Claim;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.EventDate;
import dev.dateline.model.Explanation.Day;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.PublicationDate.Basis;
import dev.dateline.model.PublicationDate.Known;
import dev.dateline.model.Span;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.List;

/** What one source says of an event, where its text is not at hand. */
final class Sayings {

  private Sayings() {}

  /**
   * The notes of one source.
   *
   * @param document that says so, or null when nothing is known of it
   */
  static List<Note> of(Claim claim, DocumentInfo document) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("date", DateWords.of(claim.date(), day(claim.date(), document))));
    notes.add(new Note("status", List.of(WireName.of(claim.status()))));
    List<String> people = new ArrayList<>();
    for (Participant person : claim.participants()) {
      people.add(person(person));
    }
    notes.add(new Note("who", people));
    List<String> places = new ArrayList<>();
    for (Place place : claim.places()) {
      places.add(place(place));
    }
    notes.add(new Note("where", places));
    notes.removeIf(note -> note.words().isEmpty());
    return notes;
  }

  /** The day from which its dates count, as far as a chronology keeps it. */
  private static Day day(EventDate date, DocumentInfo document) {
    if (document == null) {
      return new Day(PublicationDate.UNKNOWN, Span.NONE);
    }
    for (DatelineStamp stamp : document.datelines()) {
      boolean dateline = date.basis().stream().anyMatch(step -> step.endsWith("-dateline"));
      if (dateline && stamp.date().isPresent()) {
        return new Day(new Known(stamp.date().get(), Basis.DATELINE), Span.NONE);
      }
    }
    return new Day(document.published(), Span.NONE);
  }

  static String person(Participant person) {
    StringBuilder words = new StringBuilder(person.name());
    words.append(person.office().isEmpty() ? "" : ", " + person.office());
    words.append(person.country().isEmpty() ? "" : ", " + person.country());
    return words.append(" (").append(WireName.of(person.role())).append(')').toString();
  }

  static String place(Place place) {
    boolean country = place.country().isEmpty() || place.name().equals(place.country());
    return country ? place.name() : place.name() + ", " + place.country();
  }
}
