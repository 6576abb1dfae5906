package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.AtTime;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Clock;
import dev.dateline.model.DateFields.DayPart;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times of day: "10:30 a.m.", "12:00", "noon", "4 in the morning", "5 p.m. Thursday". */
final class ClockShape implements Shape {

  private static final String RULE = "date.clock";
  private static final int NONE = -1;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER, Sense.CLOCK_WORD);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int word = cursor.word(Sense.CLOCK_WORD);
    if (word != Word.NOT) {
      return time(cursor, start, new Clock(word, 0));
    }
    return Edges.cleanBefore(cursor, start) ? digits(cursor, start) : Optional.empty();
  }

  private static Optional<DateExpression> time(Cursor cursor, int start, Clock clock) {
    DateExpression time = new DateExpression(cursor.from(start), Kind.TIME, clock, RULE, List.of());
    return Optional.of(ofDay(cursor, time, clock));
  }

  // "5 p.m. EST Nov. 9", "10 a.m. Thursday"; "5 p.m. on Thursday" is a time and a day.
  private static DateExpression ofDay(Cursor cursor, DateExpression time, Clock clock) {
    boolean zone = cursor.space() && Chars.isUpper(cursor.peek()) && cursor.skip(Sense.ZONE);
    if (zone && !cursor.space()) {
      return time;
    }
    Optional<DateExpression> day = day(cursor);
    boolean one = day.isPresent() && day.get().kind() == Kind.DATE && isDay(day.get().fields());
    return one
        ? new DateExpression(
            new Span(time.span().start(), day.get().span().end()),
            Kind.DATE,
            new AtTime(day.get().fields(), clock),
            RULE,
            day.get().parts())
        : time;
  }

  private static Optional<DateExpression> day(Cursor cursor) {
    Word word = cursor.peekWord();
    if (word.is(Sense.WEEKDAY)) {
      return new WeekdayShape().read(cursor);
    }
    if (word.is(Sense.RELATIVE_DAY)) {
      return new RelativeDayShape().read(cursor);
    }
    Optional<DateExpression> date = Pieces.read(cursor, false);
    return date.isPresent() && !Days.rangeMark(cursor, false) ? date : Optional.empty();
  }

  private static boolean isDay(DateFields fields) {
    return fields instanceof Weekday
        || fields instanceof Relative
        || fields instanceof Calendar date && date.day() != 0;
  }

  private static Optional<DateExpression> digits(Cursor cursor, int start) {
    int hour = cursor.number(2);
    int minute = hour >= 0 ? minutes(cursor) : NONE;
    int half = minute < 0 ? named(cursor, start) : NONE;
    half = half >= 0 ? half : meridiem(cursor);
    char after = cursor.peek();
    boolean plausible = half >= 0 ? hour >= 1 && hour <= 12 : minute >= 0 && hour <= 24;
    boolean ends = !Chars.isDigit(after) && (half >= 0 || after != ':');
    return plausible && ends
        ? time(cursor, start, new Clock(half >= 0 ? hour % 12 + half : hour, minute))
        : Optional.empty();
  }

  // "at 4 in the morning"
  private static int named(Cursor cursor, int start) {
    int end = cursor.at();
    boolean said =
        cursor.wordBefore(start, Sense.BEFORE_FEAST)
            && cursor.skipNext(Sense.OF)
            && cursor.skipNext(Sense.THE);
    int part = said ? cursor.nextWord(Sense.PART_OF_DAY) : Word.NOT;
    if (part == Word.NOT || part == DayPart.NIGHT.ordinal()) {
      cursor.to(end);
      return NONE;
    }
    return part == DayPart.MORNING.ordinal() ? 0 : 12;
  }

  private static int minutes(Cursor cursor) {
    int start = cursor.at();
    int minute = cursor.take(':') ? twoDigits(cursor) : NONE;
    if (minute < 0) {
      cursor.to(start);
      return NONE;
    }
    int seconds = cursor.at();
    if (!cursor.take(':') || twoDigits(cursor) < 0) {
      cursor.to(seconds);
    }
    return minute;
  }

  private static int twoDigits(Cursor cursor) {
    int start = cursor.at();
    int number = cursor.number(2);
    return cursor.at() - start == 2 && number < 60 ? number : NONE;
  }

  // "am", "a.m.", " p.m.": the hour at which the half of the day begins
  private static int meridiem(Cursor cursor) {
    int start = cursor.at();
    cursor.space();
    char half = Chars.fold(cursor.peek());
    if (half != 'a' && half != 'p') {
      cursor.to(start);
      return NONE;
    }
    cursor.to(cursor.at() + 1);
    boolean dots = cursor.take('.');
    boolean m = cursor.take('m') || cursor.take('M');
    boolean ended = m && (dots && cursor.take('.') || !Chars.isLetter(cursor.peek()));
    if (!ended) {
      cursor.to(start);
      return NONE;
    }
    return half == 'a' ? 0 : 12;
  }
}
