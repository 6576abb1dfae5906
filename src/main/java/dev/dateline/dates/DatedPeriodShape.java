package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Half;
import dev.dateline.model.DateFields.Quarter;
import dev.dateline.model.Precision;
import java.util.Optional;
import java.util.Set;

/** A part of a year behind its year: "the 1988 third quarter", "2024 Q3", "the 2025 first half". */
final class DatedPeriodShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int year = Edges.cleanBefore(cursor, start) ? cursor.number(4) : -1;
    boolean plausible = cursor.at() - start == 4 && year >= Years.FIRST && year < Years.LAST;
    if (!plausible || !cursor.take('-') && !cursor.space()) {
      return Optional.empty();
    }
    Optional<DateFields> fields =
        cursor.peekWord().is(Sense.LETTER) ? lettered(cursor, year) : numbered(cursor, year);
    return fields.isPresent()
        ? Optional.of(
            DateExpression.date(
                cursor.from(cursor.withArticle(start)), fields.get(), "date.dated-period"))
        : Optional.empty();
  }

  // "2024 Q3"; "2024 H1" may be a model of something.
  private static Optional<DateFields> lettered(Cursor cursor, int year) {
    boolean quarter = cursor.take('Q');
    int number = quarter ? cursor.number(1) : 0;
    return number >= 1 && number <= 4 && Edges.cleanAfter(cursor)
        ? Optional.of(new Quarter(year, number))
        : Optional.empty();
  }

  private static Optional<DateFields> numbered(Cursor cursor, int year) {
    int number = Days.ordinalWord(cursor, 4);
    if (number < 1 || !cursor.take('-') && !cursor.space()) {
      return Optional.empty();
    }
    if (cursor.skip(Sense.HALF)) {
      return number <= 2 ? Optional.of(new Half(year, number)) : Optional.empty();
    }
    boolean quarter = cursor.word(Sense.UNIT) == Precision.QUARTER.ordinal();
    return quarter ? Optional.of(new Quarter(year, number)) : Optional.empty();
  }
}
