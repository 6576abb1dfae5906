package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates with a named month: "Monday, 9 June 2025", "June 9-10", "3, 5 and 7 May", "June
 * 2025", "June".
 */
final class Pieces {

  private static final int LEAP_YEAR = 2000;

  private Pieces() {}

  /**
   * Reads one.
   *
   * @param between whether "between" stands before it
   */
  static Optional<DateExpression> read(Cursor cursor, boolean between) {
    int start = cursor.at();
    int weekday = weekdayBefore(cursor);
    int dateStart = cursor.at();
    Optional<DateExpression> piece = dayFirst(cursor, between);
    if (piece.isEmpty()) {
      cursor.to(dateStart);
      piece = monthFirst(cursor, between);
    }
    return weekday != 0 && piece.isPresent() ? withWeekday(piece.get(), weekday, start) : piece;
  }

  // "Monday, ", "Mon. ", "Monday the "
  private static int weekdayBefore(Cursor cursor) {
    int start = cursor.at();
    int weekday = Months.weekday(cursor);
    if (weekday == Word.NOT) {
      return 0;
    }
    cursor.take(',');
    if (!cursor.space()) {
      cursor.to(start);
      return 0;
    }
    if (cursor.skip(Sense.THE)) {
      cursor.space();
    }
    return weekday;
  }

  private static Optional<DateExpression> withWeekday(
      DateExpression piece, int weekday, int start) {
    Span span = new Span(start, piece.span().end());
    if (piece.fields() instanceof NoDate) {
      return Optional.of(piece.over(span));
    }
    boolean day = piece.fields() instanceof Calendar date && date.day() != 0;
    return day
        ? Optional.of(piece.with(((Calendar) piece.fields()).withWeekday(weekday)).over(span))
        : Optional.empty();
  }

  private static Optional<DateExpression> dayFirst(Cursor cursor, boolean between) {
    int start = cursor.at();
    Days.Group days = Days.group(cursor, between);
    boolean digits = Chars.isDigit(cursor.charAt(start));
    if (days.days().isEmpty() || !beforeMonth(cursor, digits)) {
      return Optional.empty();
    }
    boolean dashed = cursor.charAt(cursor.at() - 1) == '-';
    int month = Months.month(cursor);
    if (month == Word.NOT || Chars.isLetter(cursor.peek()) || Chars.isDigit(cursor.peek())) {
      return Optional.empty();
    }
    Years.Tail tail = dashedYear(cursor, dashed);
    return build(cursor.from(start), days, month, tail, "date.day-first");
  }

  // "9 June", "9th of June", "ninth day of June", "9-Jun-2025"
  private static boolean beforeMonth(Cursor cursor, boolean digits) {
    if (cursor.take('-')) {
      return true;
    }
    if (!cursor.space()) {
      return false;
    }
    if (cursor.peekWord().as(Sense.UNIT) == Precision.DAY.ordinal()) {
      cursor.skip(Sense.UNIT);
      cursor.space();
    }
    // "the second June meeting" is on no second of June.
    return cursor.skip(Sense.OF) ? cursor.space() : digits;
  }

  // "9-Jun-25"
  private static int shortYear(Cursor cursor) {
    int start = cursor.at();
    int year = cursor.number(2);
    boolean two = cursor.at() - start == 2 && Edges.cleanAfter(cursor);
    return two ? Years.ofTwoDigits(year) : 0;
  }

  private static Years.Tail dashedYear(Cursor cursor, boolean dashed) {
    int start = cursor.at();
    if (cursor.take('-')) {
      int year = Years.year(cursor);
      if (year == 0 && dashed) {
        year = shortYear(cursor);
      }
      if (year != 0) {
        return new Years.Tail(year, List.of());
      }
      cursor.to(start);
    }
    return Years.tail(cursor);
  }

  private static Optional<DateExpression> monthFirst(Cursor cursor, boolean between) {
    int start = cursor.at();
    int month = Months.month(cursor);
    if (month == Word.NOT || Chars.isLetter(cursor.peek()) || Chars.isDigit(cursor.peek())) {
      return Optional.empty();
    }
    int monthEnd = cursor.at();
    Days.Group days = cursor.space() ? daysAfterMonth(cursor, between) : afterComma(cursor);
    if (days.days().isEmpty()) {
      cursor.to(monthEnd);
    }
    Years.Tail tail = Years.tail(cursor);
    if (!tail.stated() && !days.days().isEmpty()) {
      days = uncounted(cursor, days, start);
    }
    if (!tail.stated() && days.days().isEmpty()) {
      cursor.to(monthEnd);
    }
    return build(cursor.from(start), days, month, tail, "date.month-first");
  }

  // "February, 7, 1817"
  private static Days.Group afterComma(Cursor cursor) {
    Days.Group day = cursor.comma() ? Days.group(cursor, false).first() : Days.Group.NONE;
    int end = cursor.at();
    boolean year = cursor.peek() == ',' && Years.tail(cursor).year() != 0;
    cursor.to(end);
    return year ? day : Days.Group.NONE;
  }

  private static Days.Group daysAfterMonth(Cursor cursor, boolean between) {
    if (cursor.skip(Sense.THE)) {
      cursor.space();
    }
    return Chars.isDigit(cursor.peek()) ? Days.group(cursor, between) : Days.Group.NONE;
  }

  // Of "On June 5 and 12 other ministers" only the 5 is a day, of "in June 5 people" nothing is.
  private static Days.Group uncounted(Cursor cursor, Days.Group days, int start) {
    boolean many = days.days().size() > 1;
    boolean attribute = cursor.withArticle(start) != start;
    if (many && !days.dash() && !attribute && Edges.counted(cursor)) {
      cursor.to(days.days().get(0).span().end());
      return days.first();
    }
    return !many && Edges.countedBySure(cursor) ? Days.Group.NONE : days;
  }

  private static Optional<DateExpression> build(
      Span span, Days.Group days, int month, Years.Tail tail, String rule) {
    int last = days.days().size() - 1;
    if (last < 1) {
      int day = last < 0 ? 0 : days.days().get(0).number();
      return Optional.of(date(span, new Calendar(tail.year(), month, day), tail, rule));
    }
    List<DateExpression> dates = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      Days.Day day = days.days().get(i);
      // The month stands with the first or the last of them.
      int start = i == 0 ? span.start() : day.span().start();
      int end = i == last ? span.end() : day.span().end();
      Calendar fields = new Calendar(tail.year(), month, day.number());
      dates.add(date(new Span(start, end), fields, tail, rule));
    }
    return Optional.of(several(span, dates, days.range(), rule));
  }

  private static DateExpression date(Span span, Calendar fields, Years.Tail tail, String rule) {
    int year = fields.year() == 0 ? LEAP_YEAR : fields.year();
    if (fields.day() > YearMonth.of(year, fields.month()).lengthOfMonth()) {
      return DateExpression.date(span, new NoDate("no-such-day"), rule);
    }
    return new DateExpression(span, Kind.DATE, fields, rule, tail.relative());
  }

  private static DateExpression several(
      Span span, List<DateExpression> dates, boolean range, String rule) {
    for (DateExpression date : dates) {
      if (date.fields() instanceof NoDate) {
        return DateExpression.date(span, new NoDate("no-such-day"), rule);
      }
    }
    Kind kind = range ? Kind.RANGE : Kind.LIST;
    return new DateExpression(span, kind, new Composed(), rule, dates);
  }
}
