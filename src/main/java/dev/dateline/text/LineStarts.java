package dev.dateline.text;

import java.util.Arrays;

/** Where the lines of a text begin, so that the place of an offset is found without counting. */
public final class LineStarts {

  private int[] starts = new int[64];
  private int lines = 1;

  /** Those of a text whose lines end in LF. */
  public LineStarts(String text) {
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines] = end + 1;
      lines++;
    }
  }

  /** The line of an offset, counted from 1. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, 0, lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in its line, counted from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
