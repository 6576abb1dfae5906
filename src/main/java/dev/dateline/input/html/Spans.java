package dev.dateline.input.html;

/** How many columns or rows a cell takes. */
final class Spans {

  /** Browsers take no more either. */
  private static final int MOST = 1000;

  private Spans() {}

  static int of(String attribute) {
    if (attribute.isEmpty()) {
      return 1;
    }
    try {
      return Math.max(1, Math.min(MOST, Integer.parseInt(attribute.trim())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
