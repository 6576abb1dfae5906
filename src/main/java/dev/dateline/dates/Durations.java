package dev.dateline.dates;

import dev.dateline.model.DateFields.Duration;
import dev.dateline.model.DateFields.TimeUnit;
import dev.dateline.model.Precision;

/** Makes durations of the words that name their unit. */
final class Durations {

  private Durations() {}

  static Duration of(Precision unit, int count) {
    return new Duration(count, unit(unit));
  }

  /** So many of the unit that a word names; a count below 1 is a vague one. */
  static Duration of(Word word, int count) {
    TimeUnit unit =
        word.is(Sense.UNIT)
            ? unit(Precision.values()[word.as(Sense.UNIT)])
            : TimeUnit.values()[word.as(Sense.CLOCK_UNIT)];
    return new Duration(Math.max(0, count), unit);
  }

  private static TimeUnit unit(Precision precision) {
    return switch (precision) {
      case DAY -> TimeUnit.DAY;
      case WEEK -> TimeUnit.WEEK;
      case MONTH, HALF -> TimeUnit.MONTH;
      case QUARTER -> TimeUnit.QUARTER;
      case YEAR -> TimeUnit.YEAR;
      case DECADE -> TimeUnit.DECADE;
      case CENTURY -> TimeUnit.CENTURY;
    };
  }
}
