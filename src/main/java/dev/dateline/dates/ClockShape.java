package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times of day: "10:30 a.m.", "12:00", "3 p.m.", "noon". */
final class ClockShape implements Shape {

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
    return Optional.of(
        new DateExpression(cursor.from(start), Kind.TIME, clock, "date.clock", List.of()));
  }

  private static Optional<DateExpression> digits(Cursor cursor, int start) {
    int hour = cursor.number(2);
    int minute = hour >= 0 ? minutes(cursor) : NONE;
    int half = meridiem(cursor);
    char after = cursor.peek();
    boolean plausible = half >= 0 ? hour >= 1 && hour <= 12 : minute >= 0 && hour <= 24;
    boolean ends = !Chars.isDigit(after) && (half >= 0 || after != ':');
    return plausible && ends
        ? time(cursor, start, new Clock(half >= 0 ? hour % 12 + half : hour, minute))
        : Optional.empty();
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
