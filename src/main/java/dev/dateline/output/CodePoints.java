package dev.dateline.output;

/** Counts a text in code points, as programs in Python do, from offsets in UTF-16. */
final class CodePoints {

  private final int[] before;

  CodePoints(String text) {
    before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = points;
      boolean first = Character.isHighSurrogate(text.charAt(i));
      boolean pair = first && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      points += pair ? 0 : 1;
    }
    before[text.length()] = points;
  }

  /** How many code points stand before an offset. */
  int at(int offset) {
    return before[offset];
  }
}
