package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Phrase;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The dates of a document that were spoken of last, to which "that day" refers. */
final class Memory {

  private final Map<Integer, DateExpression> days = new HashMap<>();
  private Optional<DateRange> focus = Optional.empty();
  private Optional<DateRange> day = Optional.empty();
  private Optional<DateRange> quarter = Optional.empty();
  private Span focusWords = Span.NONE;
  private Span dayWords = Span.NONE;
  private int dayBlock;
  private int quarterStart;

  /** Takes note of a date; false when it looks back from where the story goes on. */
  boolean remember(DateExpression expression, DateRange range, int block) {
    if (expression.fields() instanceof Calendar date && date.year() != 0 && date.day() != 0) {
      days.put(dayOfYear(date), expression);
    }
    if (isBack(expression, range)) {
      return false;
    }
    focus = Optional.of(range);
    focusWords = expression.span();
    if (isQuarter(range)) {
      quarter = focus;
      quarterStart = expression.span().start();
    }
    if (range.precision() == Precision.DAY) {
      day = focus;
      dayWords = focusWords;
      dayBlock = block;
    }
    return true;
  }

  // "A year earlier" and "a year ago" look back for a moment; the story goes on from where it was.
  private static boolean isBack(DateExpression expression, DateRange range) {
    return expression.fields() instanceof Anaphora told
            && told.offset() < 0
            && told.unit() != Precision.DAY
        || expression.fields() instanceof Phrase phrase
            && (isQuarter(range) || QuarterTold.isYearAgo(phrase));
  }

  // A season begins in March, June, September or December.
  private static boolean isQuarter(DateRange range) {
    return range.precision() == Precision.QUARTER && range.start().getMonthValue() % 3 == 1;
  }

  private static int dayOfYear(Calendar date) {
    return date.month() * 100 + date.day();
  }

  /** The year with which a day was told last, or 0 when none was. */
  int yearOfDay(DateExpression expression) {
    DateExpression told = told(expression);
    return told == null ? 0 : ((Calendar) told.fields()).year();
  }

  /** The words with which a day was told last with its year, or an empty span. */
  Span wordsOfDay(DateExpression expression) {
    DateExpression told = told(expression);
    return told == null ? Span.NONE : told.span();
  }

  private DateExpression told(DateExpression expression) {
    boolean hasDay = expression.fields() instanceof Calendar date && date.day() != 0;
    return hasDay ? days.get(dayOfYear((Calendar) expression.fields())) : null;
  }

  /** The date that was spoken of last. */
  Optional<DateRange> focus() {
    return focus;
  }

  /** The words of the date that was spoken of last. */
  Span focusWords() {
    return focusWords;
  }

  /** The quarter that was spoken of last. */
  Optional<DateRange> quarter() {
    return quarter;
  }

  /**
   * A quarter of some company's own year was spoken of: "that quarter" is none of the calendar's.
   */
  void forgetQuarter() {
    quarter = Optional.empty();
  }

  /** Where that quarter is told. */
  int quarterStart() {
    return quarterStart;
  }

  /** The day or days that were spoken of last. */
  Optional<DateRange> day() {
    return day;
  }

  /** The words of the day or days that were spoken of last. */
  Span dayWords() {
    return dayWords;
  }

  /** The day or days that were spoken of last, if in a block of the text. */
  Optional<DateRange> dayIn(int block) {
    return dayBlock == block ? day : Optional.empty();
  }
}
