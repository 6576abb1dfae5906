package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.DateFields.Direction;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.Repeated;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.Span;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Monday", "Monday (June 9)", "from Monday to Wednesday"; the full names only. */
final class WeekdayShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.WEEKDAY);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    boolean full = !cursor.peekWord().is(Sense.SHORT);
    if (cursor.before(start).as(Sense.BYNAME) == CalendarShape.BEFORE) {
      return Optional.empty();
    }
    int number = Months.weekday(cursor);
    if (number == Word.NOT) {
      return Optional.empty();
    }
    int end = cursor.at();
    if (ofMonth(cursor, start)) {
      return Optional.empty();
    }
    Optional<DateExpression> dated = Apposition.read(cursor, start);
    if (dated.isPresent()) {
      Calendar date = (Calendar) dated.get().fields();
      return Optional.of(dated.get().with(date.withWeekday(number)));
    }
    if (!full) {
      return Optional.empty();
    }
    cursor.to(end);
    Optional<DateExpression> range = range(cursor, start, number);
    if (range.isPresent()) {
      return range;
    }
    cursor.to(end);
    Optional<DateExpression> week =
        FromDay.week(cursor, start, weekday(cursor.from(start), number));
    if (week.isPresent()) {
      return week;
    }
    Optional<DateExpression> inWeek = FromDay.inWeek(cursor, start, DayOfWeek.of(number));
    if (inWeek.isPresent()) {
      return inWeek;
    }
    Optional<DateExpression> earlier = FromDay.beforeLast(cursor, start, DayOfWeek.of(number));
    if (earlier.isPresent()) {
      return earlier;
    }
    if (cursor.skipNext(Sense.PARTS_OF_DAYS)) {
      return Optional.of(recurring(cursor.from(start), weekdayFields(number)));
    }
    DateFields day = PartsOfDays.next(cursor, weekdayFields(number));
    return Optional.of(DateExpression.date(cursor.from(start), day, "date.weekday"));
  }

  // "the last Friday of the month", "the first Monday after the summit"
  private static boolean ofMonth(Cursor cursor, int start) {
    int end = cursor.at();
    Word before = cursor.before(start);
    boolean of = before.is(Sense.WHICH) && cursor.skipNext(Sense.OF);
    cursor.to(end);
    return of || before.is(Sense.ORDINAL);
  }

  // "Monday - Friday" are the days of every week.
  private static DateExpression openingDays(Span span) {
    return recurring(span, new NoDate("several-weekdays"));
  }

  private static DateExpression recurring(Span span, DateFields what) {
    return new DateExpression(span, Kind.SET, new Repeated(what), "date.weekday", List.of());
  }

  private static Weekday weekdayFields(int number) {
    return new Weekday(DayOfWeek.of(number), Direction.BARE);
  }

  private static DateExpression weekday(Span span, int number) {
    return DateExpression.date(span, weekdayFields(number), "date.weekday");
  }

  private static Optional<DateExpression> range(Cursor cursor, int start, int first) {
    Span firstSpan = cursor.from(start);
    boolean between = cursor.wordBefore(start, Sense.BETWEEN);
    int lastStart = Days.rangeMark(cursor, between) ? cursor.at() : -1;
    boolean full = lastStart >= 0 && !cursor.peekWord().is(Sense.SHORT);
    int last = full ? Months.weekday(cursor) : Word.NOT;
    if (last == Word.NOT) {
      return Optional.empty();
    }
    boolean dash = !between && !cursor.wordBefore(lastStart, Sense.TO);
    if (dash && first == DayOfWeek.MONDAY.getValue() && last >= DayOfWeek.FRIDAY.getValue()) {
      return Optional.of(openingDays(cursor.from(start)));
    }
    List<DateExpression> ends =
        List.of(weekday(firstSpan, first), weekday(cursor.from(lastStart), last));
    return Optional.of(
        new DateExpression(cursor.from(start), Kind.RANGE, new Composed(), "date.weekday", ends));
  }
}
