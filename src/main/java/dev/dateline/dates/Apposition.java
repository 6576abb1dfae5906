package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.Span;
import java.util.Optional;

/** A date that says again what the words before it say. */
final class Apposition {

  static final String RULE = "date.apposition";

  private Apposition() {}

  /** Reads ", May 25", " May 25" or " (May 25)" and makes it one with the words from start on. */
  static Optional<DateExpression> read(Cursor cursor, int start) {
    cursor.take(',');
    if (!cursor.space()) {
      return Optional.empty();
    }
    boolean bracket = cursor.take('(');
    Optional<DateExpression> date = Pieces.read(cursor, false);
    boolean read = date.isPresent() && isDay(date.get()) && (!bracket || cursor.take(')'));
    return read ? Optional.of(apposed(date.get(), new Span(start, cursor.at()))) : Optional.empty();
  }

  private static boolean isDay(DateExpression date) {
    return date.kind() == Kind.DATE
        && date.fields() instanceof Calendar calendar
        && calendar.day() != 0;
  }

  private static DateExpression apposed(DateExpression date, Span span) {
    return new DateExpression(span, date.kind(), date.fields(), RULE, date.parts());
  }
}
