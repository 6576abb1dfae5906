package dev.dateline.chronology;

import dev.dateline.model.Place;
import java.util.List;

/** Compares places: towns by where they lie, countries with the towns in them. */
final class Places {

  /** Degrees within which two towns of one country are one: "Delhi" and "New Delhi". */
  private static final double NEAR = 0.3;

  private Places() {}

  /** Whether both may be one place, or one lies in the other. */
  static boolean agree(Place one, Place other) {
    if (one.country().isEmpty() || other.country().isEmpty()) {
      return Folding.fold(one.name()).equals(Folding.fold(other.name()));
    }
    if (!one.country().equals(other.country())) {
      return false;
    }
    return !one.hasCoordinates() || !other.hasCoordinates() || areNear(one, other);
  }

  /** Whether every place of some agrees with one of the others. */
  static boolean cover(List<Place> some, List<Place> others) {
    for (Place place : some) {
      if (!isAmong(place, others)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one list has all places of the other, or nothing is said. */
  static boolean meet(List<Place> some, List<Place> others) {
    return some.isEmpty() || others.isEmpty() || cover(some, others) || cover(others, some);
  }

  /** Whether both say where, and the same. */
  static boolean same(List<Place> some, List<Place> others) {
    return !some.isEmpty() && !others.isEmpty() && cover(some, others) && cover(others, some);
  }

  private static boolean isAmong(Place place, List<Place> others) {
    for (Place other : others) {
      if (agree(place, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areNear(Place one, Place other) {
    return Math.abs(one.latitude() - other.latitude()) < NEAR
        && Math.abs(one.longitude() - other.longitude()) < NEAR;
  }
}
