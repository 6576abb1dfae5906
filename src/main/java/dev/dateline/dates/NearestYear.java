package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The year of a date by the anchor: with the past the latest such date not after it, with the
 * future the next, else the nearest.
 *
 * @param sure whether the tense is that of the whole clause
 */
record NearestYear(Tense tense, boolean sure) {

  /** Farther ahead than so many days only a sure future leads. */
  private static final int FAR_AHEAD = 250;

  /** So far from the anchor there is a 29 February, also around a year such as 1900. */
  private static final int LEAP_CYCLE = 8;

  /** The value of an expression that lacks its year, or empty when there is no such day near. */
  Optional<DateRange> find(DateExpression expression, LocalDate anchor) {
    return toward(expression, anchor).or(() -> near(expression, anchor).findFirst());
  }

  private Optional<DateRange> toward(DateExpression expression, LocalDate anchor) {
    return near(expression, anchor)
        .filter(range -> close(range, anchor) || agrees(range, tense, anchor))
        .findFirst()
        .filter(range -> tense != Tense.FUTURE || sure || !farAhead(range, anchor));
  }

  // A page may be dated a little before what it tells of, or some days after it was written.
  private boolean close(DateRange range, LocalDate anchor) {
    int past = sure ? 2 : 14;
    int future = sure ? 7 : 31;
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

  // Without a tense a day far ahead is less likely than one behind: "the January 6 committee" said
  // in August.
  private Stream<DateRange> near(DateExpression expression, LocalDate anchor) {
    int weight = tense == Tense.UNSURE ? 2 : 1;
    return candidates(expression, anchor)
        .sorted(Comparator.comparingLong(range -> weighted(range, anchor, weight)));
  }

  /** The values in the years around a day, the nearest first; of two as near, the past one. */
  static Stream<DateRange> around(DateExpression expression, LocalDate anchor) {
    return candidates(expression, anchor)
        .sorted(Comparator.comparingLong(range -> distance(range, anchor)));
  }

  private static Stream<DateRange> candidates(DateExpression expression, LocalDate anchor) {
    int years = Values.inYear(expression, anchor.getYear()).isPresent() ? 1 : LEAP_CYCLE;
    return IntStream.rangeClosed(-years, years)
        .mapToObj(offset -> Values.inYear(expression, anchor.getYear() + offset))
        .flatMap(Optional::stream);
  }

  private static long weighted(DateRange range, LocalDate anchor, int weight) {
    boolean dayAhead = range.precision() == Precision.DAY && range.start().isAfter(anchor);
    return distance(range, anchor) * (dayAhead ? weight : 1);
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
