package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.FiscalYear;
import dev.dateline.model.DateFields.Half;
import dev.dateline.model.DateFields.Quarter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Q4 2025", "Q4/2025", "4Q25", "H1 2025", and fiscal years, of which no date is told: "FY2025",
 * "fiscal year 2022".
 */
final class LetterShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.LETTER, Sense.FISCAL, Sense.NUMBER);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    if (Chars.isDigit(cursor.peek())) {
      return digitFirst(cursor, start);
    }
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

  // "4Q 2025", "4Q25", "1H 2025"
  private static Optional<DateExpression> digitFirst(Cursor cursor, int start) {
    int number = Edges.cleanBefore(cursor, start) ? cursor.number(1) : -1;
    boolean quarter = number >= 1 && number <= 4 && cursor.take('Q');
    boolean half = !quarter && (number == 1 || number == 2) && cursor.take('H');
    if (!quarter && !half || Chars.isLetter(cursor.peek())) {
      return Optional.empty();
    }
    Years.Tail tail = Chars.isDigit(cursor.peek()) ? twoDigits(cursor) : tail(cursor);
    return tail.stated()
        ? Optional.of(part(cursor, start, quarter, number, tail))
        : Optional.empty();
  }

  private static Years.Tail twoDigits(Cursor cursor) {
    int start = cursor.at();
    int year = cursor.number(4);
    int digits = cursor.at() - start;
    if (!Edges.cleanAfter(cursor) || digits != 2 && digits != 4) {
      return Years.Tail.NONE;
    }
    return new Years.Tail(digits == 2 ? Years.ofTwoDigits(year) : year, List.of());
  }

  // " 2025", "/2025"
  private static Years.Tail tail(Cursor cursor) {
    int start = cursor.at();
    int year = cursor.take('/') ? Years.year(cursor) : 0;
    if (year != 0) {
      return new Years.Tail(year, List.of());
    }
    cursor.to(start);
    return Edges.cleanAfter(cursor) ? Years.tail(cursor) : Years.Tail.NONE;
  }

  private static DateExpression part(
      Cursor cursor, int start, boolean quarter, int number, Years.Tail tail) {
    DateFields fields = quarter ? new Quarter(tail.year(), number) : new Half(tail.year(), number);
    return new DateExpression(
        cursor.from(start), Kind.DATE, fields, "date.letter", tail.relative());
  }

  private static Optional<DateExpression> numbered(Cursor cursor, int start, char letter) {
    int number = cursor.number(1);
    boolean plausible = number >= 1 && number <= (letter == 'q' ? 4 : 2);
    Years.Tail tail = plausible ? tail(cursor) : Years.Tail.NONE;
    boolean alone = plausible && letter == 'q' && Edges.cleanAfter(cursor);
    return tail.stated() || alone
        ? Optional.of(part(cursor, start, letter == 'q', number, tail))
        : Optional.empty();
  }
}
