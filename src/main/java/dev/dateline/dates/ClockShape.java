package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.NoDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times of day: "10:30 a.m.", "12:00", "3 p.m.", "noon". */
final class ClockShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER, Sense.CLOCK_WORD);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    boolean time =
        cursor.skip(Sense.CLOCK_WORD) || Edges.cleanBefore(cursor, start) && digits(cursor);
    return time
        ? Optional.of(
            new DateExpression(
                cursor.from(start), Kind.TIME, new NoDate("time-of-day"), "date.clock", List.of()))
        : Optional.empty();
  }

  private static boolean digits(Cursor cursor) {
    int hour = cursor.number(2);
    boolean minutes = hour >= 0 && minutes(cursor);
    boolean half = meridiem(cursor);
    char after = cursor.peek();
    boolean plausible = half ? hour >= 1 && hour <= 12 : minutes && hour <= 24;
    return plausible && !Chars.isDigit(after) && (half || after != ':');
  }

  private static boolean minutes(Cursor cursor) {
    int start = cursor.at();
    boolean read = cursor.take(':') && twoDigits(cursor);
    if (!read) {
      return cursor.back(start);
    }
    int seconds = cursor.at();
    if (!cursor.take(':') || !twoDigits(cursor)) {
      cursor.to(seconds);
    }
    return true;
  }

  private static boolean twoDigits(Cursor cursor) {
    int start = cursor.at();
    int number = cursor.number(2);
    return cursor.at() - start == 2 && number < 60;
  }

  // "am", "a.m.", " p.m."
  private static boolean meridiem(Cursor cursor) {
    int start = cursor.at();
    cursor.space();
    char half = Chars.fold(cursor.peek());
    if (half != 'a' && half != 'p') {
      return cursor.back(start);
    }
    cursor.to(cursor.at() + 1);
    boolean dots = cursor.take('.');
    boolean m = cursor.take('m') || cursor.take('M');
    boolean ended = m && (dots && cursor.take('.') || !Chars.isLetter(cursor.peek()));
    return ended || cursor.back(start);
  }
}
