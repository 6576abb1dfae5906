package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.util.Optional;
import java.util.Set;

/** "today", "yesterday evening", and with their date "yesterday, May 25", "tomorrow (9 June)". */
final class RelativeDayShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.RELATIVE_DAY);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int offset = cursor.word(Sense.RELATIVE_DAY);
    int end = cursor.at();
    Optional<DateExpression> dated = Apposition.read(cursor, start);
    if (dated.isPresent()) {
      return dated;
    }
    cursor.to(end);
    cursor.skipNext(Sense.PART_OF_DAY);
    Relative day = new Relative(Precision.DAY, offset);
    return Optional.of(DateExpression.date(cursor.from(start), day, "date.relative-day"));
  }

  /** A date that says again what the words before it say. */
  static final class Apposition {

    private Apposition() {}

    /** Reads ", May 25", " May 25" or " (May 25)" and makes it one with the words from start on. */
    static Optional<DateExpression> read(Cursor cursor, int start) {
      cursor.take(',');
      if (!cursor.space()) {
        return Optional.empty();
      }
      boolean bracket = cursor.take('(');
      return Pieces.read(cursor, false)
          .filter(Apposition::isDay)
          .filter(date -> !bracket || cursor.take(')'))
          .map(date -> date.over(new Span(start, cursor.at())));
    }

    private static boolean isDay(DateExpression date) {
      return date.kind() == Kind.DATE
          && date.fields() instanceof Calendar calendar
          && calendar.day() != 0;
    }
  }
}
