package dev.dateline.input;

import java.util.List;
import java.util.Locale;

/** What stands before the root element of XML and HTML, to find the name of that element. */
final class Prolog {

  /** With which a part of a page may begin that somebody pipes in. */
  private static final List<String> PAGE_ELEMENTS =
      List.of(
          "title", "meta", "main", "article", "section", "header", "div", "p", "h1", "h2", "h3",
          "table", "ul", "ol", "span", "font", "center", "b", "strong", "a", "br");

  private final String text;
  private int at;

  Prolog(String text) {
    this.text = text;
  }

  static boolean isPageElement(String name) {
    return PAGE_ELEMENTS.contains(name);
  }

  /** The root's name without prefix, in lower case; empty when the text does not begin with one. */
  String root() {
    at = 0;
    while (skipSpace()) {
      if (text.startsWith("<!--", at)) {
        skipPast("-->");
      } else if (text.startsWith("<?", at)) {
        skipPast("?>");
      } else if (text.startsWith("<!", at)) {
        return declared();
      } else {
        return text.charAt(at) == '<' ? name(at + 1) : "";
      }
    }
    return "";
  }

  /** {@code <!DOCTYPE html ...>} */
  private String declared() {
    int nameStart = at + "<!doctype".length();
    boolean doctype = text.regionMatches(true, at, "<!doctype", 0, "<!doctype".length());
    while (doctype && nameStart < text.length() && text.charAt(nameStart) == ' ') {
      nameStart++;
    }
    return doctype ? name(nameStart) : "";
  }

  private String name(int from) {
    int to = from;
    int start = from;
    while (to < text.length() && isNameCharacter(text.charAt(to))) {
      start = text.charAt(to) == ':' ? to + 1 : start;
      to++;
    }
    return text.substring(start, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
  }

  private void skipPast(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }

  /** Whether there is anything behind the space; in ISO 8859-1 a UTF-8 mark is three letters. */
  private boolean skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }
}
