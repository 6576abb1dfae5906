package dev.dateline.input;

/** Joins what mail programs have broken into lines, where they say so: RFC 3676. */
final class FlowedText {

  private static final String SIGNATURE = "-- ";

  private FlowedText() {}

  /**
   * The text with whole paragraphs for lines; quoted lines stay as they are.
   *
   * @param text with LF line ends
   * @param deleteSpace whether the space at the end of a line was added ({@code delsp=yes})
   */
  static String join(String text, boolean deleteSpace) {
    StringBuilder joined = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int lineEnd = text.indexOf('\n', from);
      int end = lineEnd < 0 ? text.length() : lineEnd;
      // A space is put before what would look like a quotation.
      int start = text.startsWith(" ", from) && from < end ? from + 1 : from;
      boolean flows = flows(text, from, start, end);
      joined.append(text, start, flows && deleteSpace ? end - 1 : end);
      if (!flows && lineEnd >= 0) {
        joined.append('\n');
      }
      from = end + 1;
    }
    return joined.toString();
  }

  private static boolean flows(String text, int from, int start, int end) {
    boolean soft = end > start && text.charAt(end - 1) == ' ';
    boolean signature = text.startsWith(SIGNATURE, start) && end - start == SIGNATURE.length();
    boolean quotation = text.charAt(from) == '>' || text.startsWith(">", end + 1);
    return soft && !signature && !quotation;
  }
}
