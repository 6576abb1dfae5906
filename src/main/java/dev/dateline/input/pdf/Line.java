package dev.dateline.input.pdf;

/**
 * A line of a page.
 *
 * @param text of a row of a table with tabs between its cells
 * @param y of its baseline, downwards
 * @param columnLeft where the column that it stands in begins
 * @param columnRight where that ends
 * @param column counts the columns in reading order; the lines of one follow each other
 */
record Line(
    String text,
    double left,
    double right,
    double y,
    double size,
    boolean bold,
    double columnLeft,
    double columnRight,
    int column,
    boolean row) {

  /** Whether so much of its column is left free that a word would have fitted. */
  boolean isShort() {
    return right < columnRight - 0.2 * (columnRight - columnLeft);
  }

  boolean isIndented() {
    return left > columnLeft + 0.8 * size;
  }
}
