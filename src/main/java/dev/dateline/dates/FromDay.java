package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Direction;
import dev.dateline.model.DateFields.Offset;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** Days that are counted from another: "a week from Friday", "two weeks from tomorrow". */
final class FromDay {

  private static final int DAYS_A_WEEK = 7;

  private FromDay() {}

  /** Reads what follows a number of days or weeks that begins at start: " from Friday". */
  static Optional<DateExpression> read(Cursor cursor, int start, Precision unit, int count) {
    int end = cursor.at();
    boolean days = unit.compareTo(Precision.WEEK) <= 0;
    if (unit == Precision.YEAR) {
      return yearsAgo(cursor, start, count);
    }
    int amount = unit == Precision.WEEK ? count * DAYS_A_WEEK : count;
    Optional<DateExpression> day =
        days && mark(cursor, start) && cursor.space() ? day(cursor) : Optional.empty();
    boolean goesOn = day.isPresent() && goesOn(cursor);
    if (day.isEmpty() || goesOn) {
      cursor.to(end);
      return Optional.empty();
    }
    boolean back = cursor.wordBefore(day.get().span().start(), Sense.AGO);
    return Optional.of(offset(cursor, start, back ? -amount : amount, day.get()));
  }

  // "a year ago today"
  private static Optional<DateExpression> yearsAgo(Cursor cursor, int start, int years) {
    int end = cursor.at();
    boolean ago = cursor.skipNext(Sense.AGO) && cursor.space();
    int from = cursor.at();
    if (!ago || cursor.word(Sense.RELATIVE_DAY) != 0) {
      cursor.to(end);
      return Optional.empty();
    }
    Relative today = new Relative(Precision.DAY, 0);
    return Optional.of(
        new DateExpression(
            cursor.from(start),
            Kind.DATE,
            new Offset(Precision.YEAR, -years),
            "date.from-day",
            List.of(DateExpression.date(cursor.from(from), today, "date.from-day"))));
  }

  /** Whether an expression is one day of our calendar. */
  static boolean isDay(DateExpression date) {
    return date.kind() == Kind.DATE
        && date.fields() instanceof Calendar calendar
        && calendar.day() != 0;
  }

  /** Reads " before last" after a weekday that begins at start: "the Monday before last". */
  static Optional<DateExpression> beforeLast(Cursor cursor, int start, DayOfWeek weekday) {
    int end = cursor.at();
    int shift = cursor.nextWord(Sense.SHIFT);
    int which = shift == Word.NOT ? Word.NOT : cursor.nextWord(Sense.WHICH);
    if (shift != -1 || which != -1) {
      cursor.to(end);
      return Optional.empty();
    }
    Weekday last = new Weekday(weekday, Direction.LAST);
    DateExpression day = DateExpression.date(new Span(start, end), last, "date.from-day");
    return Optional.of(offset(cursor, cursor.withArticle(start), -DAYS_A_WEEK, day));
  }

  /** Reads " this week", " of last week" after a weekday that begins at start. */
  static Optional<DateExpression> inWeek(Cursor cursor, int start, DayOfWeek weekday) {
    int end = cursor.at();
    cursor.skipNext(Sense.OF);
    int which = cursor.nextWord(Sense.WHICH);
    boolean week = which != Word.NOT && cursor.nextWord(Sense.UNIT) == Precision.WEEK.ordinal();
    boolean plain = !cursor.wordBefore(cursor.at(), Sense.PLURAL) && !Chars.isDash(cursor.peek());
    if (!week || !plain || Chars.isApostrophe(cursor.peek())) {
      cursor.to(end);
      return Optional.empty();
    }
    Weekday fields = new Weekday(weekday, which > 0 ? Direction.NEXT : Direction.THIS);
    DateExpression day = DateExpression.date(cursor.from(start), fields, "date.from-day");
    return Optional.of(which < 0 ? offset(cursor, start, -DAYS_A_WEEK, day) : day);
  }

  /** Reads " week" after a weekday that begins at start: "Tuesday week". */
  static Optional<DateExpression> week(Cursor cursor, int start, DateExpression weekday) {
    int end = cursor.at();
    boolean week = cursor.nextWord(Sense.UNIT) == Precision.WEEK.ordinal();
    boolean plain = !cursor.wordBefore(cursor.at(), Sense.PLURAL) && !Chars.isDash(cursor.peek());
    if (!week || !plain || Chars.isApostrophe(cursor.peek())) {
      cursor.to(end);
      return Optional.empty();
    }
    return Optional.of(offset(cursor, start, DAYS_A_WEEK, weekday));
  }

  private static DateExpression offset(Cursor cursor, int start, int days, DateExpression day) {
    return new DateExpression(
        cursor.from(start),
        Kind.DATE,
        new Offset(Precision.DAY, days),
        "date.from-day",
        List.of(day));
  }

  // "for two weeks from Monday" is a stretch that begins on Monday.
  private static boolean mark(Cursor cursor, int start) {
    return cursor.skipNext(Sense.AGO)
        || !cursor.wordBefore(start, Sense.BEFORE_MONTH) && cursor.skipNext(Sense.FROM);
  }

  private static Optional<DateExpression> day(Cursor cursor) {
    int start = cursor.at();
    Word word = cursor.peekWord();
    if (word.is(Sense.SHORT)) {
      return Optional.empty();
    }
    int weekday = Months.weekday(cursor);
    int relative = weekday == Word.NOT ? cursor.word(Sense.RELATIVE_DAY) : Word.NOT;
    if (weekday == Word.NOT && relative == Word.NOT) {
      return Optional.empty();
    }
    DateFields fields =
        weekday == Word.NOT
            ? new Relative(Precision.DAY, relative)
            : new Weekday(DayOfWeek.of(weekday), Direction.BARE);
    return Optional.of(DateExpression.date(cursor.from(start), fields, "date.from-day"));
  }

  // "two weeks from Monday to Friday", "a week ago Monday, 5 May"
  private static boolean goesOn(Cursor cursor) {
    int end = cursor.at();
    boolean range = Days.rangeMark(cursor, false);
    cursor.to(end);
    boolean dated = Apposition.read(cursor, end).isPresent();
    cursor.to(end);
    return range || dated;
  }
}
