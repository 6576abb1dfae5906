package dev.dateline.dates;

/** Reads names of months and weekdays, telling them from words that are spelt alike. */
final class Months {

  private Months() {}

  /** Reads "June", "Jun", "Jun." and returns its number, or {@link Word#NOT}. */
  static int month(Cursor cursor) {
    return name(cursor, Sense.MONTH);
  }

  /** Reads "Monday", "Mon", "Mon." and returns its number, or {@link Word#NOT}. */
  static int weekday(Cursor cursor) {
    return name(cursor, Sense.WEEKDAY);
  }

  private static int name(Cursor cursor, Sense sense) {
    Word word = cursor.peekWord();
    boolean doubtful = word.is(Sense.COMMON) || word.is(Sense.SHORT);
    if (!word.is(sense) || doubtful && !Chars.isUpper(cursor.peek())) {
      return Word.NOT;
    }
    cursor.to(cursor.wordEnd());
    if (word.is(Sense.SHORT)) {
      cursor.take('.');
    }
    return word.as(sense);
  }
}
