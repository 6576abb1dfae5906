package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.MovingDay;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.WeekdayOfMonth;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/** "the first Monday in May", "the last Friday of June 2025". */
final class NumberedWeekdayShape implements Shape {

  private static final int LAST = -1;
  private static final int MOST_OF_A_MONTH = 5;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.ORDINAL, Sense.NUMBER, Sense.WHICH);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int from = cursor.withArticle(start);
    int number = number(cursor, start);
    boolean numbered = number == LAST && from < start || number > 0 && number <= MOST_OF_A_MONTH;
    if (!numbered || !cursor.space() || cursor.peekWord().is(Sense.SHORT)) {
      return Optional.empty();
    }
    int weekday = Months.weekday(cursor);
    int month = weekday == Word.NOT ? Word.NOT : ofMonth(cursor);
    if (month == Word.NOT) {
      return Optional.empty();
    }
    Years.Tail tail = Years.tail(cursor);
    WeekdayOfMonth which = new WeekdayOfMonth(month, DayOfWeek.of(weekday), number, Years.FIRST);
    boolean none = tail.year() != 0 && MovingDays.day(which, tail.year()).isEmpty();
    DateFields day = none ? new NoDate("no-such-day") : new MovingDay(tail.year(), which);
    return Optional.of(
        new DateExpression(
            cursor.from(from), Kind.DATE, day, "date.numbered-weekday", tail.relative()));
  }

  private static int number(Cursor cursor, int start) {
    if (cursor.peekWord().is(Sense.WHICH)) {
      return cursor.word(Sense.WHICH);
    }
    if (!Chars.isDigit(cursor.peek())) {
      return Days.ordinalWord(cursor, MOST_OF_A_MONTH);
    }
    int number = Edges.cleanBefore(cursor, start) ? cursor.number(1) : 0;
    return cursor.skip(Sense.SUFFIX) ? number : 0;
  }

  /** Reads " of May" or " in May", but not " of May 5", and returns the month or Word.NOT. */
  static int ofMonth(Cursor cursor) {
    int start = cursor.at();
    int month = cursor.skipNext(Sense.OF) && cursor.space() ? Months.month(cursor) : Word.NOT;
    int end = cursor.at();
    boolean day = month != Word.NOT && cursor.space() && Days.day(cursor) > 0;
    cursor.to(month == Word.NOT || day ? start : end);
    return day ? Word.NOT : month;
  }
}
