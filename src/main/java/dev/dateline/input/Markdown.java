package dev.dateline.input;

import dev.dateline.model.PublicationDate;
import dev.dateline.model.PublicationDate.Basis;
import dev.dateline.model.PublicationDate.Known;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Takes from Markdown what spoils sentences: the marks of headings, quotations, emphasis and
 * tables, and the addresses of links. What stands between lines of dashes at the top is metadata.
 */
final class Markdown {

  private static final String FENCE = "---";
  private static final int LONGEST_HEAD = 20_000;
  private static final int LONGEST_LINK = 2_000;

  private final StringBuilder plain = new StringBuilder();
  private final Map<String, String> head = new HashMap<>();

  private Markdown() {}

  /** The plain text, and what its head declares. */
  static Content content(String text) {
    Markdown markdown = new Markdown();
    int from = markdown.readHead(text);
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      markdown.line(text.substring(from, end));
      if (end < text.length()) {
        markdown.plain.append('\n');
      }
      from = end + 1;
    }
    return new Content(markdown.plain.toString(), markdown.metadata());
  }

  /** Reads {@code key: value} lines between two fences; the offset behind them. */
  private int readHead(String text) {
    int end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE + "\n") : -1;
    if (end < 0 || end > LONGEST_HEAD) {
      return 0;
    }
    for (String line : text.substring(FENCE.length(), end).split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String value = line.substring(colon + 1).strip();
        head.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(value));
      }
    }
    return end + FENCE.length() + 2;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(0) == value.charAt(value.length() - 1);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private Metadata metadata() {
    Optional<LocalDate> day = DeclaredDay.parse(head.getOrDefault("date", ""));
    PublicationDate published =
        day.isPresent() ? new Known(day.get(), Basis.DECLARED) : PublicationDate.UNKNOWN;
    return new Metadata(head.getOrDefault("title", ""), published, "", "");
  }

  private void line(String line) {
    String stripped = line.strip();
    if (stripped.startsWith("|") && stripped.endsWith("|") && stripped.length() > 2) {
      row(stripped.substring(1, stripped.length() - 1));
    } else if (!stripped.startsWith("```") && !isAddress(stripped)) {
      inline(withoutMarks(line));
    }
  }

  /** {@code [1]: https://...} */
  private static boolean isAddress(String line) {
    int close = line.startsWith("[") ? line.indexOf("]: ") : -1;
    return close > 0 && line.indexOf("://", close) > 0 && line.indexOf(' ', close + 3) < 0;
  }

  /** The cells of a row; the line of dashes below a header is none. */
  private void row(String cells) {
    if (isRule(cells)) {
      // Its line end goes too, so that the table stays whole.
      plain.setLength(Math.max(0, plain.length() - 1));
      return;
    }
    String between = "";
    for (String cell : cells.split("\\|")) {
      plain.append(between);
      inline(cell.strip());
      between = "\t";
    }
  }

  private static boolean isRule(String cells) {
    for (int i = 0; i < cells.length(); i++) {
      if ("|-: ".indexOf(cells.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A line without the marks at its beginning that say that it is a heading or quotation. */
  private static String withoutMarks(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
      at++;
    }
    at = line.lastIndexOf('>', at) < 0 ? 0 : at;
    int hashes = at;
    while (hashes < line.length() && line.charAt(hashes) == '#') {
      hashes++;
    }
    boolean heading = hashes > at && hashes - at <= 6 && hashes < line.length();
    return heading && line.charAt(hashes) == ' ' ? line.substring(hashes + 1) : line.substring(at);
  }

  private void inline(String text) {
    int at = 0;
    while (at < text.length()) {
      at = piece(text, at);
    }
  }

  /** Writes what stands at an offset; the offset behind it. */
  private int piece(String text, int at) {
    char c = text.charAt(at);
    boolean image = c == '!' && text.startsWith("![", at);
    if (c == '[' || image) {
      int open = image ? at + 1 : at;
      int close = closing(text, open, ']');
      int end = close < 0 || !text.startsWith("](", close) ? -1 : closing(text, close + 1, ')');
      if (end > 0) {
        if (!image) {
          inline(text.substring(open + 1, close));
        }
        return end + 1;
      }
    }
    boolean escaped = c == '\\' && at + 1 < text.length() && isMark(text.charAt(at + 1));
    if (escaped || !isEmphasis(text, at)) {
      plain.append(escaped ? text.charAt(at + 1) : c);
    }
    return escaped ? at + 2 : at + 1;
  }

  /** Where a bracket is closed before another is opened, or -1. */
  private static int closing(String text, int open, char bracket) {
    int limit = Math.min(text.length(), open + LONGEST_LINK);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == bracket || c == '[') {
        return c == bracket ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isMark(char c) {
    return "*_[]()#|>`!-.".indexOf(c) >= 0;
  }

  /** An asterisk at a word, or an underscore at its edge; "* item" and "file_name" have none. */
  private static boolean isEmphasis(String text, int at) {
    char c = text.charAt(at);
    if (c != '*' && c != '_' && c != '`') {
      return false;
    }
    boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    boolean inWord =
        before
            && after
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return c == '_' ? before != after || before && !inWord : before || after;
  }
}
