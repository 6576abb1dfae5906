package dev.dateline.chronology;

import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;

/** How the dates of two reports go together. */
enum Dates {
  /** The same days. */
  EQUAL,
  /** Both known to the day, and one lies in the other: the second day of a visit of three. */
  WITHIN,
  /** Both known to the day, and they have a day in common, but not all of either. */
  OVERLAPPING,
  /** One is a day or days in what the other only knows as a month, a year. */
  FINER,
  /** They are of different times. */
  APART;

  static Dates of(DateRange one, DateRange other) {
    if (one.start().equals(other.start()) && one.end().equals(other.end())) {
      return EQUAL;
    }
    boolean toTheDay = one.precision() == Precision.DAY && other.precision() == Precision.DAY;
    if (!one.contains(other) && !other.contains(one)) {
      return toTheDay && one.overlaps(other) ? OVERLAPPING : APART;
    }
    return toTheDay ? WITHIN : FINER;
  }
}
