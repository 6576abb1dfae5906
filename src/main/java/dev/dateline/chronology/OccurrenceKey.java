package dev.dateline.chronology;

import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What two mentions must share, word for word, to be the same occurrence. */
final class OccurrenceKey {

  // A control character, so that no value can contain it and be taken for two.
  private static final char SEPARATOR = '\u001f';

  private final StringBuilder key = new StringBuilder();

  OccurrenceKey(Event event) {
    DateRange range = event.date().range();
    add(event.type().name());
    add(event.subtype());
    add(event.status().name());
    add(range.start().toString());
    add(range.end().toString());
    add(range.precision().name());
    add(event.body());
    addAll(places(event));
    addAll(names(event));
    addAll(event.parties());
    // Two statements of one day by nobody, nowhere, are two unless they are told alike.
    boolean faceless =
        event.places().isEmpty() && event.participants().isEmpty() && event.body().isEmpty();
    add(faceless ? event.title() : "");
  }

  String text() {
    return key.toString();
  }

  private static List<String> places(Event event) {
    List<String> places = new ArrayList<>();
    for (Place place : event.places()) {
      places.add(place.name() + "," + place.country());
    }
    return places;
  }

  private static List<String> names(Event event) {
    List<String> names = new ArrayList<>();
    for (Participant participant : event.participants()) {
      names.add(participant.name());
    }
    return names;
  }

  private void addAll(List<String> values) {
    List<String> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    add(String.valueOf(sorted.size()));
    for (String value : sorted) {
      add(value);
    }
  }

  private void add(String value) {
    key.append(value).append(SEPARATOR);
  }
}
