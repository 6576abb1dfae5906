package dev.dateline.dates;

/** Reads small numbers in digits or words: "24", "two", "twenty-five". */
final class Counts {

  private static final int MAX_DIGITS = 4;

  private Counts() {}

  /** Reads one, or returns -1. */
  static int count(Cursor cursor) {
    if (Chars.isDigit(cursor.peek())) {
      return cursor.number(MAX_DIGITS);
    }
    int start = cursor.at();
    int count = cursor.word(Sense.COUNT);
    if (count == Word.NOT) {
      return -1;
    }
    int end = cursor.at();
    int units = count >= 20 && cursor.take('-') ? cursor.word(Sense.COUNT) : Word.NOT;
    if (units < 1 || units > 9) {
      cursor.to(end);
      return cursor.at() > start ? count : -1;
    }
    return count + units;
  }
}
