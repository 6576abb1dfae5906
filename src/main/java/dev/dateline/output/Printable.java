package dev.dateline.output;

/**
 * Makes text from anywhere safe to show: nothing in it can move a cursor or turn the reading order.
 */
public final class Printable {

  private Printable() {}

  /** One line: white space of any kind becomes single spaces. */
  public static String line(String text) {
    return isPlain(text) ? text : clean(text, false);
  }

  /** Line ends and tabs stay. */
  public static String block(String text) {
    return clean(text, true);
  }

  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return !text.endsWith(" ");
  }

  private static String clean(String text, boolean keepLines) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (keepLines && (c == '\n' || c == '\t' || c == '\r')) {
        clean.append(c);
      } else if (isSpace(c)) {
        appendSpace(clean, keepLines);
      } else if (Character.isISOControl(c) || isHalf(text, i)) {
        clean.append('\uFFFD');
      } else if (!isInvisible(c)) {
        clean.append(c);
      }
    }
    return keepLines ? clean.toString() : clean.toString().stripTrailing();
  }

  private static void appendSpace(StringBuilder clean, boolean keepAll) {
    boolean follows = clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ';
    if (keepAll || follows) {
      clean.append(' ');
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Marks that turn the reading order, and the byte order mark. */
  private static boolean isInvisible(char c) {
    return c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\uFEFF';
  }

  private static boolean isHalf(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
