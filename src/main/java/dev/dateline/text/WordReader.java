package dev.dateline.text;

/** Tells where a word ends and what it is made of. */
final class WordReader {

  private WordReader() {}

  /** The offset just after the word that begins at {@code start}. */
  static int endOfWord(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        at++;
      } else if (joins(text, at, limit)) {
        at++;
      } else {
        break;
      }
    }
    return endOfInitials(text, start, at, limit);
  }

  /** Whether the mark at an offset joins the letters around it: "Jean-Pierre", "O'Neill". */
  private static boolean joins(String text, int at, int limit) {
    char c = text.charAt(at);
    boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
    boolean apostrophe = c == '\'' || c == '\u2019';
    if (!hyphen && !apostrophe || at + 1 >= limit) {
      return false;
    }
    if (!Character.isLetter(text.charAt(at + 1)) || !Character.isLetter(text.charAt(at - 1))) {
      return false;
    }
    return hyphen || !isPossessive(text, at, limit);
  }

  /** Takes in the dots of "U.S.", "A.Yu." and "J.". */
  private static int endOfInitials(String text, int start, int end, int limit) {
    int taken = end;
    int from = start;
    int to = end;
    while (to < limit && text.charAt(to) == '.' && isInitial(text, from, to, from > start)) {
      taken = to + 1;
      from = taken;
      to = from;
      while (to < limit && Character.isLetter(text.charAt(to))) {
        to++;
      }
    }
    return taken;
  }

  /** One capital letter; after another initial also two letters, as in "A.Yu.". */
  private static boolean isInitial(String text, int from, int to, boolean follows) {
    int length = to - from;
    return (length == 1 || length == 2 && follows) && Character.isUpperCase(text.charAt(from));
  }

  static boolean isPossessive(String text, int at, int limit) {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019')
        && at + 1 < limit
        && text.charAt(at + 1) == 's'
        && (at + 2 >= limit || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  static Tokens.Shape shapeOf(String text, int start, int end) {
    char first = text.charAt(start);
    if (Character.isDigit(first)) {
      return Tokens.Shape.NUMBER;
    }
    if (!Character.isUpperCase(first)) {
      return Tokens.Shape.LOWER;
    }
    return end - start > 1 && isUpper(text, start, end)
        ? Tokens.Shape.UPPER
        : Tokens.Shape.CAPITALISED;
  }

  private static boolean isUpper(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
