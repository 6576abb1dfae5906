package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Century;
import dev.dateline.model.DateFields.Half;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.Quarter;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Numbered parts of a year or of history: "the fourth quarter", "the first half of 2025", "the 20th
 * century", "the fourth-quarter results".
 */
final class PeriodShape implements Shape {

  /** A quarter or year of a company's own, which no calendar tells. */
  static final String FISCAL = "fiscal-year";

  private static final int MAX_CENTURY = 21;
  private static final int MONTHS_A_QUARTER = 3;
  private static final int DAYS_A_WEEK = 7;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER, Sense.ORDINAL, Sense.TENS);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int number = number(cursor, start);
    if (number < 1 || !(cursor.take('-') || cursor.space())) {
      return Optional.empty();
    }
    int from = cursor.withArticle(start);
    if (cursor.skip(Sense.HALF)) {
      return number <= 2 ? half(cursor, from, number) : Optional.empty();
    }
    int unit = cursor.word(Sense.UNIT);
    if (unit == Precision.QUARTER.ordinal() && number <= 4) {
      Optional<DateExpression> ofAge = ofAge(cursor, from);
      return ofAge.isPresent() ? ofAge : Optional.of(quarter(cursor, from, number));
    }
    if (unit == Precision.WEEK.ordinal() && number <= 5) {
      return ofMonth(cursor, from);
    }
    boolean century = unit == Precision.CENTURY.ordinal() && number <= MAX_CENTURY;
    if (century && BeforeOurEra.take(cursor)) {
      return Optional.of(date(cursor, from, new Century(-number), Years.Tail.NONE));
    }
    int end = cursor.at();
    if (century && cursor.space() && cursor.peekWord().is(Sense.CALENDAR)) {
      // "2nd century AH" is none of ours.
      return Optional.empty();
    }
    cursor.to(end);
    return century
        ? Optional.of(date(cursor, from, new Century(number), Years.Tail.NONE))
        : Optional.empty();
  }

  private static int number(Cursor cursor, int start) {
    if (!Chars.isDigit(cursor.peek())) {
      return Days.ordinalWord(cursor, MAX_CENTURY);
    }
    int number = Edges.cleanBefore(cursor, start) ? cursor.number(2) : -1;
    return cursor.skip(Sense.SUFFIX) ? number : -1;
  }

  private static DateExpression quarter(Cursor cursor, int from, int number) {
    Years.Tail tail = ofTheYear(cursor);
    if (cursor.wordBefore(from, Sense.FISCAL) || endsElsewhere(cursor, number)) {
      return DateExpression.date(cursor.from(from), new NoDate(FISCAL), "date.period");
    }
    return date(cursor, from, new Quarter(tail.year(), number), tail);
  }

  // "the second quarter ended Oct. 31" is one of a company's own year.
  private static boolean endsElsewhere(Cursor cursor, int number) {
    Optional<Calendar> day = lastDay(cursor);
    return day.isPresent() && !endsQuarter(day.get(), number);
  }

  /** The day in " ended Oct. 31" behind what the cursor has read. */
  static Optional<Calendar> lastDay(Cursor cursor) {
    int end = cursor.at();
    boolean ended = cursor.skipNext(Sense.END) && cursor.space();
    Optional<DateExpression> day = ended ? Pieces.read(cursor, false) : Optional.empty();
    cursor.to(end);
    return day.isPresent() && day.get().fields() instanceof Calendar date && date.day() != 0
        ? Optional.of(date)
        : Optional.empty();
  }

  // Some companies' quarters end with a week.
  static boolean endsQuarter(Calendar date, int number) {
    boolean last = date.month() == number * MONTHS_A_QUARTER;
    boolean next = date.month() % 12 == number * MONTHS_A_QUARTER % 12 + 1;
    return last && date.day() > DAYS_A_WEEK * 3 || next && date.day() <= DAYS_A_WEEK;
  }

  // Without a year "the first half" is that of a game.
  private static Optional<DateExpression> half(Cursor cursor, int from, int number) {
    Optional<DateExpression> ofAge = ofAge(cursor, from);
    if (ofAge.isPresent()) {
      return ofAge;
    }
    Years.Tail tail = ofTheYear(cursor);
    if (tail.stated()) {
      return Optional.of(date(cursor, from, new Half(tail.year(), number), tail));
    }
    return ofMonth(cursor, from);
  }

  // "the first half of the 20th century", "the second half of the 1980s" have the value of the
  // whole.
  private static Optional<DateExpression> ofAge(Cursor cursor, int from) {
    int end = cursor.at();
    if (cursor.skipNext(Sense.OF) && cursor.space() && cursor.skip(Sense.THE) && cursor.space()) {
      int start = cursor.at();
      Optional<DateExpression> decade = DecadeShape.digits(cursor, start);
      if (decade.isPresent()) {
        return Optional.of(date(cursor, from, decade.get().fields(), Years.Tail.NONE));
      }
      cursor.to(start);
      int number = number(cursor, start);
      boolean blank = cursor.take('-') || cursor.space();
      if (blank && number > 0 && number <= MAX_CENTURY && century(cursor)) {
        return Optional.of(date(cursor, from, new Century(number), Years.Tail.NONE));
      }
    }
    cursor.to(end);
    return Optional.empty();
  }

  private static boolean century(Cursor cursor) {
    return cursor.word(Sense.UNIT) == Precision.CENTURY.ordinal();
  }

  // "the second week of May" has the value of the month, as "mid-May" has.
  private static Optional<DateExpression> ofMonth(Cursor cursor, int from) {
    boolean of = cursor.skipNext(Sense.OF) && cursor.space();
    int month = of ? Months.month(cursor) : Word.NOT;
    if (month == Word.NOT || Chars.isDigit(cursor.peek())) {
      return Optional.empty();
    }
    Years.Tail year = Years.tail(cursor);
    return Optional.of(date(cursor, from, new Calendar(year.year(), month, 0), year));
  }

  // "of the year" is this year.
  private static Years.Tail ofTheYear(Cursor cursor) {
    Years.Tail tail = Years.tail(cursor);
    int start = cursor.at();
    if (tail.stated() || !cursor.skipNext(Sense.OF)) {
      return tail;
    }
    int wordStart = cursor.at() + 1;
    if (cursor.skipNext(Sense.THE) && cursor.nextWord(Sense.UNIT) == Precision.YEAR.ordinal()) {
      Span span = new Span(wordStart, cursor.at());
      Relative year = new Relative(Precision.YEAR, 0);
      return new Years.Tail(0, List.of(DateExpression.date(span, year, "date.period")));
    }
    cursor.to(start);
    return tail;
  }

  private static DateExpression date(Cursor cursor, int from, DateFields fields, Years.Tail tail) {
    return new DateExpression(cursor.from(from), Kind.DATE, fields, "date.period", tail.relative());
  }
}
