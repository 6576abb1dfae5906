package dev.dateline.input.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that stand beside each other.
 *
 * @param extents where they stand, from left to right
 * @param runs what is in each
 */
record Columns(List<Extent> extents, List<List<Run>> runs) {

  /** Columns of text have at least so many lines of at least so many letters. */
  private static final int LEAST_LINES = 3;

  private static final int LEAST_LETTERS = 20;

  static Columns of(List<Run> all) {
    List<Extent> extents = Extent.with(List.of(), all);
    List<List<Run>> columns = new ArrayList<>();
    for (Extent extent : extents) {
      List<Run> held = new ArrayList<>();
      for (Run run : all) {
        if (extent.holds(run)) {
          held.add(run);
        }
      }
      columns.add(held);
    }
    return new Columns(extents, columns);
  }

  /** Whether they are those of a table, which is read row by row. */
  boolean areRows() {
    return !areText() && areAligned();
  }

  /** Whether each column has lines enough, and these letters enough, to be read downwards. */
  private boolean areText() {
    for (List<Run> column : runs) {
      int full = 0;
      for (Run run : column) {
        full += run.text().length() >= LEAST_LETTERS ? 1 : 0;
      }
      if (full < LEAST_LINES || full * 2 < column.size()) {
        return false;
      }
    }
    return true;
  }

  /** Whether most lines of the shortest column have one beside them at the same height. */
  private boolean areAligned() {
    List<Run> shortest = runs.get(0);
    for (List<Run> column : runs) {
      shortest = column.size() < shortest.size() ? column : shortest;
    }
    int aligned = 0;
    for (Run run : shortest) {
      aligned += hasBeside(run, shortest) ? 1 : 0;
    }
    return aligned * 10 >= shortest.size() * 7;
  }

  private boolean hasBeside(Run run, List<Run> own) {
    for (List<Run> column : runs) {
      for (Run candidate : column == own ? List.<Run>of() : column) {
        if (candidate.isOnLineWith(run)) {
          return true;
        }
      }
    }
    return false;
  }
}
