package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Direction;
import dev.dateline.model.DateFields.Weekend;
import java.util.Optional;
import java.util.Set;

/** "over the weekend". */
final class WeekendShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.WEEKEND);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int from = cursor.withArticle(start);
    cursor.skip(Sense.WEEKEND);
    return from == start || ofDays(cursor)
        ? Optional.empty()
        : Optional.of(
            DateExpression.date(cursor.from(from), new Weekend(Direction.BARE), "date.weekend"));
  }

  // "the weekend of 7-8 June": the days that follow say it.
  private static boolean ofDays(Cursor cursor) {
    int end = cursor.at();
    boolean of = cursor.skipNext(Sense.OF) && cursor.space();
    boolean days = of && (Chars.isDigit(cursor.peek()) || cursor.peekWord().is(Sense.MONTH));
    cursor.to(end);
    return days;
  }
}
