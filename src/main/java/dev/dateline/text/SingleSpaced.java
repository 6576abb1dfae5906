package dev.dateline.text;

/** Text with every run of white space, also such as does not break, made one space. */
public final class SingleSpaced {

  private SingleSpaced() {}

  /** The text itself when it is so already. */
  public static String of(String text) {
    return of(text, 0, text.length());
  }

  /** A stretch of a text. */
  static String of(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (isSpace(text.charAt(at)) && !isSingle(text, at, end)) {
        return rewritten(text, start, at, end);
      }
    }
    return text.substring(start, end);
  }

  private static boolean isSingle(String text, int at, int end) {
    return text.charAt(at) == ' ' && (at + 1 == end || !isSpace(text.charAt(at + 1)));
  }

  private static String rewritten(String text, int start, int from, int end) {
    StringBuilder single = new StringBuilder(end - start).append(text, start, from);
    for (int at = from; at < end; at++) {
      if (!isSpace(text.charAt(at))) {
        single.append(text.charAt(at));
      } else if (at + 1 == end || !isSpace(text.charAt(at + 1))) {
        single.append(' ');
      }
    }
    return single.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u202F';
  }
}
