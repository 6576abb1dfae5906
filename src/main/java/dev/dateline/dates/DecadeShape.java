package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Decade;
import java.util.Optional;
import java.util.Set;

/** "the 1990s", "the 1990's", "the '90s", "the 90s". */
final class DecadeShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER, Sense.DECADE);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int named = cursor.word(Sense.DECADE);
    if (named != Word.NOT) {
      return named(cursor, start, named);
    }
    return digits(cursor, start);
  }

  /** Reads "1990s" or "'90s" that begins at the cursor. */
  static Optional<DateExpression> digits(Cursor cursor, int start) {
    if (!Edges.cleanBefore(cursor, start)) {
      return Optional.empty();
    }
    int year = firstYear(cursor, start);
    if (Chars.isApostrophe(cursor.peek())) {
      cursor.to(cursor.at() + 1);
    }
    boolean plural = year > 0 && cursor.take('s') && Edges.cleanAfter(cursor);
    if (!plural) {
      return Optional.empty();
    }
    int from = Chars.isApostrophe(cursor.charAt(start - 1)) ? start - 1 : start;
    return Optional.of(
        DateExpression.date(
            cursor.from(cursor.withArticle(from)), new Decade(year), "date.decade"));
  }

  // "in the eighties", "the early eighties"; "in his early eighties" tells an age.
  private static Optional<DateExpression> named(Cursor cursor, int start, int firstYear) {
    int phase = phaseStart(cursor, start);
    int from = cursor.withArticle(phase);
    boolean said = phase < start || cursor.before(from).is(Sense.IN_YEAR);
    return from < phase && said && !Edges.counted(cursor)
        ? Optional.of(
            DateExpression.date(
                cursor.from(cursor.withArticle(start)), new Decade(firstYear), "date.decade"))
        : Optional.empty();
  }

  private static int phaseStart(Cursor cursor, int start) {
    int end = cursor.blanksBefore(start);
    int word = cursor.wordStart(Chars.isDash(cursor.charAt(end - 1)) ? end - 1 : end);
    return cursor.before(start).is(Sense.PHASE) ? word : start;
  }

  // Two digits are a decade of the last century, and only after "the": "the 90s".
  private static int firstYear(Cursor cursor, int start) {
    int number = cursor.number(4);
    int digits = cursor.at() - start;
    boolean round = number > 0 && number % 10 == 0;
    if (digits == 4) {
      return round && number >= Years.FIRST && number < Years.LAST ? number : 0;
    }
    int from = Chars.isApostrophe(cursor.charAt(start - 1)) ? start - 1 : start;
    boolean article = cursor.withArticle(from) != from || cursor.wordBefore(from, Sense.PHASE);
    return digits == 2 && round && number >= 20 && article ? 1900 + number : 0;
  }
}
