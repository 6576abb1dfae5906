package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.FiscalYear;
import dev.dateline.model.DateFields.Half;
import dev.dateline.model.DateFields.Quarter;
import java.util.Optional;
import java.util.Set;

/**
 * "Q4 2025", "H1 2025", and fiscal years, of which no date is told: "FY2025", "fiscal year 2022".
 */
final class LetterShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.LETTER, Sense.FISCAL);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    boolean fiscal = cursor.peekWord().is(Sense.FISCAL);
    char letter = Chars.fold(cursor.peek());
    if (!fiscal && !Chars.isUpper(cursor.peek())) {
      return Optional.empty();
    }
    cursor.to(cursor.wordEnd());
    return fiscal ? fiscalYear(cursor, start) : numbered(cursor, start, letter);
  }

  private static Optional<DateExpression> fiscalYear(Cursor cursor, int start) {
    if (cursor.skipNext(Sense.UNIT) || cursor.space()) {
      cursor.space();
    }
    int digits = cursor.at();
    int number = cursor.number(4);
    int length = cursor.at() - digits;
    int year = length == 2 ? 2000 + number : number;
    boolean stated = (length == 2 || length == 4 && year >= Years.FIRST) && number > 0;
    return stated && Edges.cleanAfter(cursor)
        ? Optional.of(DateExpression.date(cursor.from(start), new FiscalYear(year), "date.fiscal"))
        : Optional.empty();
  }

  private static Optional<DateExpression> numbered(Cursor cursor, int start, char letter) {
    int number = cursor.number(1);
    boolean plausible = number >= 1 && number <= (letter == 'q' ? 4 : 2);
    if (!plausible || !Edges.cleanAfter(cursor)) {
      return Optional.empty();
    }
    Years.Tail tail = Years.tail(cursor);
    if (letter == 'h' && !tail.stated()) {
      return Optional.empty();
    }
    DateFields fields =
        letter == 'q' ? new Quarter(tail.year(), number) : new Half(tail.year(), number);
    return Optional.of(
        new DateExpression(cursor.from(start), Kind.DATE, fields, "date.letter", tail.relative()));
  }
}
