package dev.dateline.output;

/** Writes text as the content or an attribute of an XML element. */
public final class Xml {

  private Xml() {}

  /** Appends text; what XML cannot hold becomes U+FFFD, one for one. */
  public static void append(StringBuilder xml, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '\r' -> xml.append("&#13;");
        default -> xml.append(isAllowed(text, i) ? c : '\uFFFD');
      }
    }
  }

  /** Appends a space and {@code name="value"}. */
  public static void attribute(StringBuilder xml, String name, String value) {
    xml.append(' ').append(name).append("=\"");
    int start = xml.length();
    append(xml, value);
    for (int quote = xml.indexOf("\"", start); quote >= 0; quote = xml.indexOf("\"", quote)) {
      xml.replace(quote, quote + 1, "&quot;");
    }
    xml.append('"');
  }

  private static boolean isAllowed(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\n' || c == '\t';
  }
}
