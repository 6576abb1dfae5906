package dev.dateline.output;

import java.util.Map;

/** How wide columns are, in characters; longer texts go on in further lines of the cell. */
final class SheetWidths {

  private static final int USUAL = 14;

  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("id", 36),
          Map.entry("start", 12),
          Map.entry("end", 12),
          Map.entry("precision", 10),
          Map.entry("date_text", 20),
          Map.entry("basis", 24),
          Map.entry("title", 52),
          Map.entry("body", 30),
          Map.entry("places", 24),
          Map.entry("countries", 11),
          Map.entry("participants", 36),
          Map.entry("cameo", 8),
          Map.entry("review", 20),
          Map.entry("rule", 20),
          Map.entry("document", 40),
          Map.entry("published", 12),
          Map.entry("evidence", 80),
          Map.entry("url", 40),
          Map.entry("message", 80),
          Map.entry("sha256", 20));

  private SheetWidths() {}

  static int of(String column) {
    return WIDTHS.getOrDefault(column, USUAL);
  }
}
