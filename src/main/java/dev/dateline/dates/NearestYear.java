package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The year of a date by the anchor: with the past the latest such date not after it, with the
 * future the next, else the nearest.
 *
 * @param sure whether the tense is that of the whole clause
 * @param describing whether the date says which one of several is meant: "the October murder"
 * @param reported whether it is a time whose accounts are told: "third-quarter earnings"
 */
record NearestYear(Tense tense, boolean sure, boolean describing, boolean reported) {

  /** Within so many days after its end the accounts of a time are told. */
  private static final int REPORTED = 100;

  /** Farther ahead than so many days only a sure future leads. */
  private static final int FAR_AHEAD = 250;

  /** Farther than so many days nothing but a tense tells the year of a day. */
  private static final int OPEN_AHEAD = 75;

  private static final int OPEN_BEHIND = 150;

  /** So far from the anchor there is a 29 February, also around a year such as 1900. */
  private static final int LEAP_CYCLE = 8;

  /** The value of an expression that lacks its year, or empty when there is no such day near. */
  Optional<DateRange> find(DateExpression expression, LocalDate anchor) {
    List<DateRange> values = candidates(expression, anchor);
    List<DateRange> fitting = new ArrayList<>();
    for (DateRange range : values) {
      if (close(range, anchor) || agrees(range, tense, anchor)) {
        fitting.add(range);
      }
    }
    Optional<DateRange> toward = nearest(fitting, anchor, aheadWeight(values));
    boolean trusted =
        toward.isPresent() && (tense != Tense.FUTURE || sure || !farAhead(toward.get(), anchor));
    return trusted ? toward : nearest(values, anchor, aheadWeight(values));
  }

  /**
   * Whether a day is so far from the anchor that only a tense could tell its year: "what January 6
   * was about" said in September.
   */
  static boolean isOpen(DateRange range, LocalDate anchor) {
    boolean ahead = range.start().isAfter(anchor);
    return range.precision() == Precision.DAY
        && distance(range, anchor) > (ahead ? OPEN_AHEAD : OPEN_BEHIND);
  }

  // Without a tense a day far ahead is less likely than one behind: "the January 6 committee" said
  // in August, "the October murder" said in April; a month by itself is either.
  private int aheadWeight(List<DateRange> values) {
    boolean fine = values.isEmpty() || values.get(0).precision() == Precision.DAY;
    return tense == Tense.UNSURE && (fine || describing) ? 2 : 1;
  }

  // A page may be dated a little before what it tells of, or some days after it was written.
  private boolean close(DateRange range, LocalDate anchor) {
    int past = sure ? 2 : 14;
    int future = reported ? REPORTED : sure ? 7 : 31;
    return distance(range, anchor) <= (tense == Tense.PAST ? past : future);
  }

  // "The bank that opened in May will ..." in June: most of a year ahead is more often just behind.
  private static boolean farAhead(DateRange range, LocalDate anchor) {
    return range.start().toEpochDay() - anchor.toEpochDay() > FAR_AHEAD;
  }

  static boolean agrees(DateRange range, Tense tense, LocalDate anchor) {
    return switch (tense) {
      case PAST -> !range.start().isAfter(anchor);
      case FUTURE -> !range.end().isBefore(anchor);
      case UNSURE -> true;
    };
  }

  /** The value nearest to a day that has the stated weekday; of two as near, the past one. */
  static Optional<DateRange> fitting(DateExpression expression, LocalDate anchor) {
    List<DateRange> fitting = new ArrayList<>();
    for (DateRange range : candidates(expression, anchor)) {
      if (StatedDates.fits(expression, range)) {
        fitting.add(range);
      }
    }
    return nearest(fitting, anchor, 1);
  }

  private static List<DateRange> candidates(DateExpression expression, LocalDate anchor) {
    int years = Values.inYear(expression, anchor.getYear()).isPresent() ? 1 : LEAP_CYCLE;
    List<DateRange> candidates = new ArrayList<>();
    for (int offset = -years; offset <= years; offset++) {
      Optional<DateRange> value = Values.inYear(expression, anchor.getYear() + offset);
      if (value.isPresent()) {
        candidates.add(value.get());
      }
    }
    return candidates;
  }

  private static Optional<DateRange> nearest(
      List<DateRange> candidates, LocalDate anchor, int aheadWeight) {
    Optional<DateRange> nearest = Optional.empty();
    long least = Long.MAX_VALUE;
    for (DateRange range : candidates) {
      long distance = weighted(range, anchor, aheadWeight);
      if (distance < least) {
        nearest = Optional.of(range);
        least = distance;
      }
    }
    return nearest;
  }

  private static long weighted(DateRange range, LocalDate anchor, int weight) {
    return distance(range, anchor) * (range.start().isAfter(anchor) ? weight : 1);
  }

  // The days between a range and a day; 0 when it holds the day.
  private static long distance(DateRange range, LocalDate day) {
    if (range.contains(day)) {
      return 0;
    }
    return range.start().isAfter(day)
        ? range.start().toEpochDay() - day.toEpochDay()
        : day.toEpochDay() - range.end().toEpochDay();
  }
}
