package dev.dateline.diff;

import dev.dateline.output.Printable;

/** Text from documents as the cell of a table in Markdown. */
final class MarkdownCell {

  private static final String MARKUP = "\\`*_{}[]()<>#+-!|~";
  private static final int LONGEST = 300;

  private MarkdownCell() {}

  /** What a document says must not become markup of a comment, or mention somebody. */
  static String of(String value) {
    String line = shortened(Printable.line(value));
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKUP.indexOf(c) >= 0 && !isInWord(line, i)) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c == '@' ? "&#64;" : c == '&' ? "&amp;" : String.valueOf(c));
      }
    }
    // Nor a link, which needs no marks.
    return escaped.toString().replace("://", "&#58;//").replace("www.", "www&#46;");
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }

  /** "2025-06-09" needs no backslashes. */
  private static boolean isInWord(String line, int at) {
    return line.charAt(at) == '-'
        && at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }
}
