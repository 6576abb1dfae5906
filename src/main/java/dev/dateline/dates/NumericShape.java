package dev.dateline.dates;

import dev.dateline.dates.DateSettings.Order;
import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.Span;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Dates in digits: "2025-06-09", "2025/06/09", "09.06.2025", "09-06-2025", "6/9/2025" and "6/9/25";
 * and "9/Jun/2025".
 *
 * <p>Between dots and dashes the day comes first, between slashes the month, unless it cannot be
 * one or the caller sets another order.
 */
final class NumericShape implements Shape {

  private static final int FIRST_YEAR = 1900;

  private final Order order;

  NumericShape(Order order) {
    this.order = order;
  }

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
    if (iso.isPresent()) {
      return iso;
    }
    cursor.to(start);
    Optional<DateExpression> named = namedMonth(cursor, start);
    cursor.to(start);
    return named.isPresent() ? named : yearLast(cursor, start);
  }

  // "9/Jun/2025"
  private static Optional<DateExpression> namedMonth(Cursor cursor, int start) {
    int day = cursor.number(2);
    int month = day > 0 && cursor.take('/') ? Months.month(cursor) : Word.NOT;
    int year = month != Word.NOT && cursor.take('/') ? cursor.number(4) : 0;
    return inRange(year) && endsDate(cursor)
        ? date(cursor.from(start), year, month, day)
        : Optional.empty();
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

  private Optional<DateExpression> yearLast(Cursor cursor, int start) {
    int first = cursor.number(2);
    int firstDigits = cursor.at() - start;
    char mark = cursor.peek();
    if (first < 1 || !(cursor.take('.') || cursor.take('-') || cursor.take('/'))) {
      return Optional.empty();
    }
    int secondStart = cursor.at();
    int second = cursor.number(2);
    boolean padded = firstDigits == 2 && cursor.at() - secondStart == 2;
    if (second < 1 || !cursor.take(mark)) {
      return Optional.empty();
    }
    int yearStart = cursor.at();
    int year = year(cursor, mark == '/' || mark == '.' && padded);
    boolean shortYear = cursor.at() - yearStart == 2;
    if (!inRange(year) || !endsDate(cursor)) {
      return Optional.empty();
    }
    Span span = cursor.from(start);
    Optional<DateExpression> date =
        monthFirst(mark, first, second)
            ? date(span, year, first, second)
            : date(span, year, second, first);
    // "99.99.25" is a number of another sort.
    return shortYear && date.get().fields() instanceof NoDate ? Optional.empty() : date;
  }

  // "9/6/25" and "09.06.25" have a year of two digits; "1.2.25" is more often a version.
  private static int year(Cursor cursor, boolean two) {
    int start = cursor.at();
    int year = cursor.number(4);
    int digits = cursor.at() - start;
    if (digits == 4) {
      return year;
    }
    return digits == 2 && two ? Years.ofTwoDigits(year) : 0;
  }

  // What cannot be a month is the day, whatever the order.
  private boolean monthFirst(char mark, int first, int second) {
    if (first > 12 || second > 12) {
      return first <= 12;
    }
    return switch (order) {
      case AUTO -> mark == '/';
      case DMY -> false;
      case MDY -> true;
    };
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
