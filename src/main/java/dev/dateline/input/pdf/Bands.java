package dev.dateline.input.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a page into bands: runs with nothing but white paper above and below them. */
final class Bands {

  private static final Comparator<Run> DOWNWARDS =
      Comparator.comparingDouble(Run::y).thenComparingDouble(Run::left);

  private Bands() {}

  /** The bands from top to bottom. */
  static List<List<Run>> of(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(DOWNWARDS);
    List<List<Run>> bands = new ArrayList<>();
    List<Run> band = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Run run : sorted) {
      if (run.y() - 0.6 * run.size() > bottom && !band.isEmpty()) {
        bands.add(band);
        band = new ArrayList<>();
      }
      band.add(run);
      bottom = Math.max(bottom, run.y() + 0.1 * run.size());
    }
    if (!band.isEmpty()) {
      bands.add(band);
    }
    return bands;
  }

  /** Runs that are on one line each, lines from top to bottom, runs from left to right. */
  static List<List<Run>> lines(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(DOWNWARDS);
    List<List<Run>> lines = new ArrayList<>();
    for (Run run : sorted) {
      List<Run> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (last.isEmpty() || !run.isOnLineWith(last.get(0))) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(run);
    }
    for (List<Run> line : lines) {
      line.sort(Comparator.comparingDouble(Run::left));
    }
    return lines;
  }
}
