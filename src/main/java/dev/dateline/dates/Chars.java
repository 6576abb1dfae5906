package dev.dateline.dates;

/** The kinds of characters that dates are made of, in any of their usual forms. */
final class Chars {

  /** Ends a document: no character of a text is read as this one. */
  static final char END = '\uFFFF';

  private static final char FULL_WIDTH_ZERO = '\uFF10';

  /** The dashes, quotation marks and spaces of typography. */
  private static final char FIRST_PUNCTUATION = '\u2000';

  private static final char LAST_PUNCTUATION = '\u206F';

  private Chars() {}

  static boolean isLetter(char c) {
    if (c < 128) {
      char folded = (char) (c | 0x20);
      return folded >= 'a' && folded <= 'z';
    }
    return (c < FIRST_PUNCTUATION || c > LAST_PUNCTUATION) && Character.isLetter(c);
  }

  static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  static boolean isDigit(char c) {
    return digit(c) >= 0;
  }

  /** The value of an ASCII or full-width digit, or -1. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= FULL_WIDTH_ZERO && c <= FULL_WIDTH_ZERO + 9 ? c - FULL_WIDTH_ZERO : -1;
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** A blank, a line break, a no-break space, or one of the narrow spaces of typography. */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return c == ' ' || c == '\t' || isLineBreak(c);
    }
    return c >= '\u00A0' && (c == '\u00A0' || Character.isSpaceChar(c));
  }

  /** A hyphen, no-break hyphen, en dash, em dash or minus sign. */
  static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\uFF0D';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }

  /** The lower-case form of an ASCII letter; any other character is itself. */
  static char fold(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  /** Whether a word, or more, stands at an offset. */
  static boolean startsWith(char[] text, int at, String words) {
    if (at < 0 || at + words.length() > text.length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (text[at + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether words in lower case stand at an offset, in whatever case. */
  static boolean startsWithFolded(char[] text, int at, String words) {
    if (at < 0 || at + words.length() > text.length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (fold(text[at + i]) != fold(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
