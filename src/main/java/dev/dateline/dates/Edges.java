package dev.dateline.dates;

/** Tells whether digits stand alone, or are a piece of a longer number, code or amount. */
final class Edges {

  private static final String GLUE_BEFORE = "$€£¥#№/\\_@+=*~^";

  private Edges() {}

  /** Whether a number may begin here: not in "S/2022", "$5", "1.5", "3-5", "12:30". */
  static boolean cleanBefore(Cursor cursor, int start) {
    char before = cursor.charAt(start - 1);
    if (Chars.isLetter(before) || Chars.isDigit(before) || GLUE_BEFORE.indexOf(before) >= 0) {
      return false;
    }
    boolean joins = Chars.isDash(before) || ".,:".indexOf(before) >= 0;
    return !joins || !partOfCode(cursor, start - 2);
  }

  private static boolean partOfCode(Cursor cursor, int offset) {
    char before = cursor.charAt(offset);
    if (!Chars.isLetter(before)) {
      return Chars.isDigit(before);
    }
    // "B-2024", but "mid-1980s"
    return cursor.charAt(offset + 1) == '-' && !cursor.before(offset + 2).is(Sense.PHASE);
  }

  /**
   * Whether a number may end where the cursor stands: not in "5th", "5%", "5.5", "5,000", "5/7",
   * "5:30".
   */
  static boolean cleanAfter(Cursor cursor) {
    char after = cursor.peek();
    if (Chars.isLetter(after) || Chars.isDigit(after) || "%°$€£/\\_@".indexOf(after) >= 0) {
      return false;
    }
    return ".,:".indexOf(after) < 0 || !Chars.isDigit(cursor.charAt(cursor.at() + 1));
  }

  /** Whether what follows the cursor shows that a bare number before it counts nothing. */
  static boolean counted(Cursor cursor) {
    int start = cursor.at();
    boolean word = cursor.space() && Chars.isLetter(cursor.peek());
    Word next = cursor.peekWord();
    boolean small = !Chars.isUpper(cursor.peek());
    cursor.to(start);
    return word && small && !next.is(Sense.FOLLOWS);
  }

  /** Whether the next word is something that is counted by the thousand: "2019 delegates". */
  static boolean countedBySure(Cursor cursor) {
    int start = cursor.at();
    boolean counted = cursor.space() && cursor.peekWord().is(Sense.COUNTED);
    cursor.to(start);
    return counted;
  }

  /** Whether the words just before these offsets rule a word out: a path, a tag or an address. */
  static boolean wordMayStart(Cursor cursor, int start) {
    char before = cursor.charAt(start - 1);
    return !Chars.isDigit(before)
        && "/_@#\\&=".indexOf(before) < 0
        && !(before == '.' && Chars.isLetter(cursor.charAt(start - 2)));
  }
}
