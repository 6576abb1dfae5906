package dev.dateline.input.pdf;

/**
 * Characters that stand side by side on one line.
 *
 * @param left in points; lines go to the right
 * @param right behind the last character
 * @param y of the baseline; pages go downwards
 * @param size of the font
 */
record Run(String text, double left, double right, double y, double size, boolean bold) {

  /** Whether this and another are the same words printed twice, as some programs make bold. */
  boolean repeats(Run other) {
    return text.equals(other.text)
        && Math.abs(left - other.left) < 0.2 * size
        && Math.abs(y - other.y) < 0.2 * size;
  }

  boolean isOnLineWith(Run other) {
    return Math.abs(y - other.y) < 0.4 * Math.min(size, other.size);
  }
}
