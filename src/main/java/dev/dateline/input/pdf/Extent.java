package dev.dateline.input.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns that some runs stand in: the stretches of a page's width that they cover, where a gap
 * of a good letter's width goes through all of them.
 *
 * @param left in points
 * @param right in points
 */
record Extent(double left, double right) {

  /** The least gap between columns, in font sizes. */
  private static final double GAP = 0.9;

  boolean holds(Run run) {
    double middle = (run.left() + run.right()) / 2;
    return left <= middle && middle <= right;
  }

  /** Whether it is narrower than a share of another. */
  boolean isWithin(Extent other, double share) {
    return width() <= share * other.width();
  }

  double width() {
    return right - left;
  }

  /** The stretches with those of more runs added, from left to right. */
  static List<Extent> with(List<Extent> extents, List<Run> runs) {
    List<Extent> covered = new ArrayList<>(extents);
    for (Run run : runs) {
      covered = with(covered, run.left(), run.right(), GAP * run.size());
    }
    return covered;
  }

  private static List<Extent> with(List<Extent> extents, double left, double right, double gap) {
    List<Extent> covered = new ArrayList<>(extents.size() + 1);
    double from = left;
    double to = right;
    int at = 0;
    for (Extent extent : extents) {
      if (extent.right + gap < left) {
        covered.add(extent);
        at++;
      } else if (extent.left - gap > right) {
        covered.add(extent);
      } else {
        from = Math.min(from, extent.left);
        to = Math.max(to, extent.right);
      }
    }
    covered.add(at, new Extent(from, to));
    return covered;
  }
}
