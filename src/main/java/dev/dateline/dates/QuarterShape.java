package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.Precision;
import java.util.Optional;
import java.util.Set;

/**
 * What points at the quarter spoken of last: "in the quarter", "the latest period", "in the
 * year-earlier quarter", "the comparable year-ago period".
 */
final class QuarterShape implements Shape {

  private static final int QUARTERS_A_YEAR = 4;
  private static final int LATEST = 1;
  private static final int MONTHS = 3;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.UNIT, Sense.PERIOD);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int adjective = cursor.before(start).as(Sense.PERIOD);
    int first = adjective > 0 ? cursor.wordStart(cursor.blanksBefore(start)) : start;
    int from = cursor.withArticle(first);
    if (cursor.peekWord().as(Sense.UNIT) == Precision.YEAR.ordinal()) {
      return yearEarlier(cursor, from);
    }
    if (from == first) {
      return Optional.empty();
    }
    boolean period = cursor.peekWord().as(Sense.PERIOD) == 0;
    boolean quarter = isQuarter(cursor);
    cursor.to(cursor.wordEnd());
    boolean told =
        adjective == LATEST
            || quarter && first == start && cursor.wordBefore(from, Sense.BEFORE_MONTH);
    // A part of a town is "the quarter of" something.
    if (!period && !quarter || !told || cursor.skipNext(Sense.OF)) {
      return Optional.empty();
    }
    Optional<Calendar> last = PeriodShape.lastDay(cursor);
    return last.isEmpty() || PeriodShape.endsQuarter(last.get(), last.get().month() / MONTHS)
        ? date(cursor, from, 0)
        : Optional.of(
            DateExpression.date(cursor.from(from), new NoDate(PeriodShape.FISCAL), "date.refers"));
  }

  // "the year-ago quarter", "year-earlier period"; of "a year-earlier loss" only the adjective
  private static Optional<DateExpression> yearEarlier(Cursor cursor, int from) {
    int start = cursor.at();
    cursor.to(cursor.wordEnd());
    boolean earlier = cursor.take('-') && earlier(cursor);
    int end = cursor.at();
    if (!earlier || !cursor.space()) {
      return Optional.empty();
    }
    boolean period = isQuarter(cursor) || cursor.peekWord().as(Sense.PERIOD) == 0;
    cursor.to(period ? cursor.wordEnd() : end);
    return date(cursor, period ? from : start, -QUARTERS_A_YEAR);
  }

  private static boolean isQuarter(Cursor cursor) {
    Word word = cursor.peekWord();
    return word.as(Sense.UNIT) == Precision.QUARTER.ordinal() && !word.is(Sense.PLURAL);
  }

  private static boolean earlier(Cursor cursor) {
    return cursor.skip(Sense.AGO) || cursor.word(Sense.SHIFT) == -1;
  }

  private static Optional<DateExpression> date(Cursor cursor, int from, int quarters) {
    Anaphora told = new Anaphora(Precision.QUARTER, quarters);
    return Optional.of(DateExpression.date(cursor.from(from), told, "date.refers"));
  }
}
