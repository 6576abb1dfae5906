package dev.dateline.explain;

import dev.dateline.output.Printable;

/** Text as the content of an HTML element or attribute. */
final class Html {

  private Html() {}

  /** On one line. */
  static String line(String text) {
    return escaped(Printable.line(text));
  }

  /** Line ends stay. */
  static String block(String text) {
    return escaped(Printable.block(text));
  }

  private static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        case '\r' -> html.append("&#13;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
