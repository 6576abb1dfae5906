package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.Precision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "by year-end", "at year-end 2025", "by the year's end", "at month-end"; their value is the whole.
 */
final class EndOfUnitShape implements Shape {

  static final String RULE = "date.end-of-unit";

  /** The value of "end" in the rules. */
  private static final int END = 2;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.UNIT);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int from = cursor.withArticle(start);
    int unit = cursor.peekWord().is(Sense.PLURAL) ? Word.NOT : cursor.word(Sense.UNIT);
    boolean year = unit == Precision.YEAR.ordinal();
    boolean known = year || unit == Precision.MONTH.ordinal();
    if (!known || !cursor.wordBefore(from, Sense.BEFORE_FEAST) || !end(cursor)) {
      return Optional.empty();
    }
    int end = cursor.at();
    Years.Tail tail = year ? Years.tail(cursor) : Years.Tail.NONE;
    if (!tail.stated() && Edges.counted(cursor)) {
      // "at year-end parties"
      return Optional.empty();
    }
    cursor.to(tail.year() == 0 ? end : cursor.at());
    DateFields fields =
        tail.year() == 0
            ? new Relative(Precision.values()[unit], 0)
            : new Calendar(tail.year(), 0, 0);
    return Optional.of(new DateExpression(cursor.from(from), Kind.DATE, fields, RULE, List.of()));
  }

  // "-end", " end", "'s end"
  private static boolean end(Cursor cursor) {
    if (Chars.isApostrophe(cursor.peek())) {
      cursor.to(cursor.at() + 1);
      return cursor.take('s') && cursor.space() && isEnd(cursor);
    }
    return (cursor.take('-') || cursor.space()) && isEnd(cursor);
  }

  private static boolean isEnd(Cursor cursor) {
    return cursor.word(Sense.PHASE) == END;
  }
}
