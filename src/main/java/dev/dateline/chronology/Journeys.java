package dev.dateline.chronology;

import dev.dateline.model.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds of which trip a visit is a leg: fewer of its places, on fewer of its days. */
final class Journeys {

  private final Map<String, List<Merged>> trips = new HashMap<>();
  private final List<Merged> events;

  Journeys(List<Merged> events) {
    this.events = events;
    for (Merged event : events) {
      boolean trip = event.profile().type() == EventType.VISIT;
      if (trip && event.profile().places().size() > 1 && isShort(event)) {
        for (String key : keys(event)) {
          if (!trips.containsKey(key)) {
            trips.put(key, new ArrayList<>(1));
          }
          trips.get(key).add(event);
        }
      }
    }
  }

  /** Tells the relations of every leg the shortest trip that it is part of. */
  void tell(Relations relations) {
    for (Merged leg : events) {
      Merged trip = leg.profile().type() == EventType.VISIT && isShort(leg) ? tripOf(leg) : null;
      if (trip != null) {
        relations.add(leg, "part-of", trip);
      }
    }
  }

  private Merged tripOf(Merged leg) {
    Merged shortest = null;
    for (String key : keys(leg)) {
      for (Merged trip : trips.getOrDefault(key, List.of())) {
        if (isLeg(leg.profile(), trip.profile())
            && (shortest == null || days(trip) < days(shortest))) {
          shortest = trip;
        }
      }
    }
    return shortest;
  }

  private static boolean isLeg(Profile leg, Profile trip) {
    return Dates.of(leg.range(), trip.range()) == Dates.WITHIN
        && trip.range().contains(leg.range())
        && leg.places().size() < trip.places().size()
        && !leg.places().isEmpty()
        && Places.cover(leg.places(), trip.places())
        && PersonName.shared(leg.travellers(), trip.travellers()) > 0;
  }

  private static boolean isShort(Merged event) {
    return Level.of(event.profile().range()).compareTo(Level.MONTHS) <= 0;
  }

  private static long days(Merged event) {
    return event.profile().range().end().toEpochDay()
        - event.profile().range().start().toEpochDay();
  }

  private static List<String> keys(Merged event) {
    List<String> keys = new ArrayList<>();
    for (long day : Level.DAYS.units(event.profile().range())) {
      for (PersonName traveller : event.profile().travellers()) {
        for (String word : traveller.words()) {
          keys.add(day + " " + word);
        }
      }
    }
    return keys;
  }
}
