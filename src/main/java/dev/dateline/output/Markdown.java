package dev.dateline.output;

/** Writes text from anywhere into Markdown, so that it shows as it is. */
public final class Markdown {

  /** What begins markup in the middle of a line; {@code #12} would become a link to an issue. */
  private static final String MARKUP = "\\`*_[]<>#|~$";

  private Markdown() {}

  /** One line in which nothing is markup, mentions somebody, or ends a cell of a table. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = Printable.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKUP.indexOf(c) >= 0) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c == '@' ? "&#64;" : c == '&' ? "&amp;" : String.valueOf(c));
      }
    }
    return escaped.toString();
  }

  /**
   * A link, or only its words when there is no address.
   *
   * @param address as {@link Links} gives it, so that it has no blanks
   */
  static String link(String words, String address) {
    if (address.isEmpty()) {
      return escaped(words);
    }
    String safe = address.replace("(", "%28").replace(")", "%29").replace("|", "%7C");
    return "[" + escaped(words) + "](" + safe + ")";
  }
}
