package dev.dateline.input;

/** Makes CRLF and CR into LF. */
final class LineEnds {

  private LineEnds() {}

  static String normalise(String text) {
    int next = text.indexOf('\r');
    if (next < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    int from = 0;
    while (next >= 0) {
      result.append(text, from, next).append('\n');
      boolean pair = next + 1 < text.length() && text.charAt(next + 1) == '\n';
      from = next + (pair ? 2 : 1);
      next = text.indexOf('\r', from);
    }
    return result.append(text, from, text.length()).toString();
  }
}
