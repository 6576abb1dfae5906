package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.Span;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Dates in digits: "2025-06-09", "2025/06/09", "09.06.2025", "09-06-2025" and "6/9/2025".
 *
 * <p>Between dots and dashes the day comes first, between slashes the month, unless it cannot be
 * one.
 */
final class NumericShape implements Shape {

  private static final int FIRST_YEAR = 1900;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    if (!Edges.cleanBefore(cursor, start) && !releaseStamp(cursor, start)) {
      return Optional.empty();
    }
    Optional<DateExpression> iso = yearFirst(cursor, start);
    cursor.to(start);
    return iso.isPresent() ? iso : yearLast(cursor, start);
  }

  // The line "980-09-06-2025": release 980 of 9 June 2025.
  private static boolean releaseStamp(Cursor cursor, int start) {
    int at = start - 1;
    if (cursor.charAt(at) != '-') {
      return false;
    }
    while (Chars.isDigit(cursor.charAt(at - 1)) && start - at < 8) {
      at--;
    }
    char before = cursor.charAt(at - 1);
    return at < start - 1 && (before == Chars.END || Chars.isLineBreak(before));
  }

  private static Optional<DateExpression> yearFirst(Cursor cursor, int start) {
    int year = cursor.number(4);
    char mark = cursor.peek();
    if (cursor.at() - start != 4
        || !inRange(year)
        || !(cursor.take('-') || cursor.take('/') || cursor.take('.'))) {
      return Optional.empty();
    }
    int month = cursor.number(2);
    if (month < 1 || !cursor.take(mark)) {
      return Optional.empty();
    }
    int day = cursor.number(2);
    return day < 1 || !endsDate(cursor)
        ? Optional.empty()
        : date(cursor.from(start), year, month, day);
  }

  // An ISO date may be followed by its time: "2025-06-09T10:00:00Z".
  private static boolean endsDate(Cursor cursor) {
    boolean time = cursor.peek() == 'T' && Chars.isDigit(cursor.charAt(cursor.at() + 1));
    boolean longer = Chars.isDash(cursor.peek()) && Chars.isDigit(cursor.charAt(cursor.at() + 1));
    return time || Edges.cleanAfter(cursor) && !longer;
  }

  private static Optional<DateExpression> yearLast(Cursor cursor, int start) {
    int first = cursor.number(2);
    char mark = cursor.peek();
    if (first < 1 || !(cursor.take('.') || cursor.take('-') || cursor.take('/'))) {
      return Optional.empty();
    }
    int second = cursor.number(2);
    if (second < 1 || !cursor.take(mark)) {
      return Optional.empty();
    }
    int yearStart = cursor.at();
    int year = cursor.number(4);
    if (cursor.at() - yearStart != 4 || !inRange(year) || !endsDate(cursor)) {
      return Optional.empty();
    }
    boolean monthFirst = mark == '/' && first <= 12 || second > 12 && first <= 12;
    Span span = cursor.from(start);
    return monthFirst ? date(span, year, first, second) : date(span, year, second, first);
  }

  private static boolean inRange(int year) {
    return year >= FIRST_YEAR && year <= Years.LAST;
  }

  private static Optional<DateExpression> date(Span span, int year, int month, int day) {
    boolean exists = month <= 12 && day <= YearMonth.of(year, month).lengthOfMonth();
    DateFields fields = exists ? new Calendar(year, month, day) : new NoDate("no-such-day");
    return Optional.of(DateExpression.date(span, fields, "date.numeric"));
  }
}
