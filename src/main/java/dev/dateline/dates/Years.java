package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.Precision;
import java.util.List;

/** Reads years: "2025" as a number of four digits, and the year after a day, month or quarter. */
final class Years {

  static final int FIRST = 1000;
  static final int LAST = 2100;

  /** A number from here on is rather a year than a count. */
  private static final int FIRST_LIKELY = 1800;

  /** Below it two digits are of this century: "'24", but "the summer of '42". */
  private static final int PIVOT = 40;

  private Years() {}

  /** Reads a year of four digits, or returns 0. */
  static int year(Cursor cursor) {
    int start = cursor.at();
    int year = cursor.number(4);
    boolean plausible = cursor.at() - start == 4 && year >= FIRST && year <= LAST;
    if (!plausible || !Edges.cleanAfter(cursor)) {
      cursor.to(start);
      return 0;
    }
    return year;
  }

  /**
   * The year that ends a date.
   *
   * @param year 0 when it is not stated as a number, negative before our era
   * @param relative the words that state it otherwise, "this year"; at most one
   */
  record Tail(int year, List<DateExpression> relative) {
    static final Tail NONE = new Tail(0, List.of());

    boolean stated() {
      return year != 0 || !relative.isEmpty();
    }
  }

  /** Reads " 2025", ", 2025", " of 2025", " 241 BC", " this year", " of last year" or nothing. */
  static Tail tail(Cursor cursor) {
    int start = cursor.at();
    cursor.take(',');
    if (!cursor.space()) {
      return none(cursor, start);
    }
    if (cursor.skip(Sense.OF)) {
      cursor.space();
      skipTheYear(cursor);
    }
    int before = BeforeOurEra.year(cursor);
    if (before != 0) {
      return new Tail(before, List.of());
    }
    int year = Chars.isApostrophe(cursor.peek()) ? shortYear(cursor) : year(cursor);
    if (year != 0) {
      return counts(cursor, year) || beginsIsoDate(cursor)
          ? none(cursor, start)
          : new Tail(year, List.of());
    }
    return relative(cursor, start);
  }

  // "in June 2000 people came", but "in late April 1970 troops crossed the border"
  private static boolean counts(Cursor cursor, int year) {
    boolean round = year < FIRST_LIKELY || year % 50 == 0;
    return round && Edges.countedBySure(cursor);
  }

  // "2025" of "2025-06-09" on the next line
  private static boolean beginsIsoDate(Cursor cursor) {
    int at = cursor.at();
    return cursor.charAt(at) == '-'
        && Chars.isDigit(cursor.charAt(at + 1))
        && Chars.isDigit(cursor.charAt(at + 2))
        && cursor.charAt(at + 3) == '-';
  }

  // "'22"
  private static int shortYear(Cursor cursor) {
    int start = cursor.at();
    cursor.to(start + 1);
    int year = cursor.number(2);
    boolean two = cursor.at() - start == 3 && Edges.cleanAfter(cursor);
    return two ? ofTwoDigits(year) : 0;
  }

  /** 25 is 2025, 75 is 1975. */
  static int ofTwoDigits(int year) {
    return year + (year < PIVOT ? 2000 : 1900);
  }

  // "in the first quarter of the year 2025"
  private static void skipTheYear(Cursor cursor) {
    int start = cursor.at();
    boolean year =
        cursor.skip(Sense.THE)
            && cursor.nextWord(Sense.UNIT) == Precision.YEAR.ordinal()
            && cursor.space();
    if (!year || !Chars.isDigit(cursor.peek())) {
      cursor.to(start);
    }
  }

  private static Tail relative(Cursor cursor, int start) {
    int wordStart = cursor.at();
    boolean article = cursor.skip(Sense.THE) && cursor.space();
    int told = cursor.word(Sense.REFERS);
    if (told == 0) {
      cursor.skipNext(Sense.REFERS);
    }
    if (told != Word.NOT && cursor.nextWord(Sense.UNIT) == Precision.YEAR.ordinal()) {
      return leaning(cursor, wordStart, new Anaphora(Precision.YEAR, told));
    }
    cursor.to(wordStart);
    int offset = article ? Word.NOT : cursor.word(Sense.WHICH);
    if (offset == Word.NOT || cursor.nextWord(Sense.UNIT) != Precision.YEAR.ordinal()) {
      return none(cursor, start);
    }
    return leaning(cursor, wordStart, new Relative(Precision.YEAR, offset));
  }

  private static Tail leaning(Cursor cursor, int wordStart, DateFields year) {
    return new Tail(0, List.of(DateExpression.date(cursor.from(wordStart), year, "date.which")));
  }

  private static Tail none(Cursor cursor, int start) {
    cursor.to(start);
    return Tail.NONE;
  }
}
