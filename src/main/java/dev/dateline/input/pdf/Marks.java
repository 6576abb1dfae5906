package dev.dateline.input.pdf;

/** The marks that begin the items of a list: "•", "1.", "(a)". */
final class Marks {

  private static final String BULLETS =
      "\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u2043\u25A0\u25A1\u25CB\u27A2\uF0B7\uF0A7\uF0D8-\u2013\u2014*";

  private Marks() {}

  /** Whether this is a mark and nothing else. */
  static boolean isMark(String text) {
    return text.length() == 1 && BULLETS.indexOf(text.charAt(0)) >= 0 || isNumber(text);
  }

  /** Whether a line begins with a mark and a space. */
  static boolean begins(String line) {
    int space = line.indexOf(' ');
    return space > 0 && space <= 5 && isMark(line.substring(0, space));
  }

  /** The line with a bullet for whatever its font has in its place. */
  static String plain(String line) {
    boolean bullet = line.length() > 1 && line.charAt(1) == ' ' && line.charAt(0) > 127;
    return bullet && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(0) != '\u2013'
        ? "\u2022" + line.substring(1)
        : line;
  }

  /** "1.", "12)", "(a)", "iv." */
  private static boolean isNumber(String text) {
    int start = text.startsWith("(") ? 1 : 0;
    int end = text.length() - 1;
    if (end - start < 1 || end - start > 3 || ".)".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean roman = "ivx".indexOf(c) >= 0;
      boolean letter = end - start == 1 && Character.isLetter(c);
      if (!digit && !roman && !letter) {
        return false;
      }
    }
    return true;
  }
}
