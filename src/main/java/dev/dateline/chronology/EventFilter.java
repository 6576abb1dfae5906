package dev.dateline.chronology;

import dev.dateline.model.Event;
import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which events to keep; of each criterion one of its values must fit, and an empty one fits all.
 *
 * @param from events that end before this day are left out
 * @param to events that begin after this day are left out
 * @param countries ISO 3166-1 alpha-2 codes or short names of organisations, in any case
 * @param persons beginnings of names, in any case and with or without diacritics
 * @param places beginnings of place names, likewise
 * @param statedOnly only events whose date the words state in full
 */
public record EventFilter(
    Set<EventType> types,
    Set<Status> statuses,
    LocalDate from,
    LocalDate to,
    List<String> countries,
    List<String> persons,
    List<String> places,
    boolean statedOnly) {

  /** Keeps everything. */
  public static final EventFilter ALL =
      new EventFilter(
          Set.of(), Set.of(), LocalDate.MIN, LocalDate.MAX, List.of(), List.of(), List.of(), false);

  public EventFilter {
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
    countries = List.copyOf(countries);
    persons = List.copyOf(persons);
    places = List.copyOf(places);
  }

  /** The events that pass, in their order. */
  public List<Event> of(List<Event> events) {
    List<Event> kept = new ArrayList<>(events.size());
    for (Event event : events) {
      if (keeps(event)) {
        kept.add(event);
      }
    }
    return kept;
  }

  public boolean keeps(Event event) {
    return (types.isEmpty() || types.contains(event.type()))
        && (statuses.isEmpty() || statuses.contains(event.status()))
        && !event.date().range().end().isBefore(from)
        && !event.date().range().start().isAfter(to)
        && (!statedOnly || event.date().stated())
        && (countries.isEmpty() || inCountry(event))
        && (persons.isEmpty() || withPerson(event))
        && (places.isEmpty() || atPlace(event));
  }

  private boolean inCountry(Event event) {
    for (String wanted : countries) {
      for (Place place : event.places()) {
        if (place.country().equalsIgnoreCase(wanted)) {
          return true;
        }
      }
      for (String party : event.parties()) {
        if (party.equalsIgnoreCase(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean withPerson(Event event) {
    for (String wanted : persons) {
      Words words = new Words(wanted);
      for (Participant participant : event.participants()) {
        if (words.beginIn(participant.name()) || anyBegin(words, participant.variants())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean atPlace(Event event) {
    for (String wanted : places) {
      Words words = new Words(wanted);
      for (Place place : event.places()) {
        if (words.beginIn(place.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyBegin(Words words, List<String> texts) {
    for (String text : texts) {
      if (words.beginIn(text)) {
        return true;
      }
    }
    return false;
  }
}
