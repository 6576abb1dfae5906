package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.util.Optional;

/** The place in time that a narrative has come to, from which its dates go on. */
final class Story {

  /** So much earlier in the year a date is of the next year: December, then January. */
  private static final int TURN_OF_YEAR = 240;

  /** More days than a season has. */
  private static final int A_SEASON = 95;

  private Optional<DateRange> last = Optional.empty();
  private Span words = Span.NONE;

  /** Takes note of a date that the story has told, and of its words. */
  void remember(Span span, DateRange range) {
    if (isOne(range) || range.precision() == Precision.DAY) {
      last = Optional.of(range);
      words = span;
    }
  }

  /** The words of the date told last. */
  Span words() {
    return words;
  }

  /** Whether a date lies in one year, or is a winter, which goes on into the next. */
  static boolean isOne(DateRange range) {
    long days = range.end().toEpochDay() - range.start().toEpochDay();
    return range.start().getYear() == range.end().getYear()
        || range.precision() == Precision.QUARTER && days < A_SEASON;
  }

  /** Whether a date of the same year lies so far behind that the next year's is meant. */
  static boolean turns(DateRange told, DateRange value) {
    return told.start().toEpochDay() - value.start().toEpochDay() > TURN_OF_YEAR;
  }

  /** Whether the date told last lies in the same year as a date, but far behind it. */
  boolean hasPassed(DateRange range) {
    return last.isPresent()
        && last.get().precision().compareTo(Precision.QUARTER) <= 0
        && last.get().start().getYear() == range.start().getYear()
        && turns(last.get(), range);
  }

  /** Ends the story: what follows does not go on from it. */
  void forget() {
    last = Optional.empty();
  }

  /** The value of a date without year as the story goes on, or empty at its beginning. */
  Optional<DateRange> next(DateExpression expression) {
    if (last.isEmpty()) {
      return last;
    }
    DateRange told = last.get();
    int year = told.end().getYear();
    Optional<DateRange> same = Values.inYear(expression, year);
    boolean turned =
        told.precision().compareTo(Precision.QUARTER) <= 0
            && same.isPresent()
            && turns(told, same.get());
    Optional<DateRange> next = turned ? Values.inYear(expression, year + 1) : same;
    return next.isPresent() && StatedDates.fits(expression, next.get()) ? next : Optional.empty();
  }
}
