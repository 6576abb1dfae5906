package dev.dateline.input.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the runs of a page into reading order.
 *
 * <p>A page is cut into bands; bands that a common gap goes through from top to bottom belong
 * together. What stands beside each other there are columns, read one after the other, or, when the
 * lines on both sides stand at the same height, the rows of a table.
 */
final class PageLayout {

  /** A band that covers this share of the page's text goes over all columns. */
  private static final double FULL = 0.7;

  /** A line that fills this share of its column is one of its text. */
  private static final double LINE = 0.75;

  /** So many lines of one column may begin before the other does. */
  private static final int LEAD = 4;

  private final List<Line> lines = new ArrayList<>();
  private final Extent page;
  private int column;

  private PageLayout(Extent page, int firstColumn) {
    this.page = page;
    this.column = firstColumn;
  }

  /**
   * The lines of a page.
   *
   * @param firstColumn the number of its first column, greater than those of the page before
   */
  static List<Line> lines(List<Run> runs, int firstColumn) {
    PageLayout layout = new PageLayout(width(runs), firstColumn);
    layout.read(Bands.of(runs));
    return layout.lines;
  }

  private void read(List<List<Run>> bands) {
    List<Run> plain = new ArrayList<>();
    int at = 0;
    while (at < bands.size()) {
      int end = columnsEnd(bands, at);
      if (end - at > 1 || hasColumns(bands.get(at))) {
        plain(plain);
        plain.clear();
        beside(joined(bands, at, end));
      } else {
        plain.addAll(bands.get(at));
      }
      at = end;
    }
    plain(plain);
  }

  private static boolean hasColumns(List<Run> band) {
    return Bands.lines(band).size() > 1 && Extent.with(List.of(), band).size() > 1;
  }

  /** Behind the last band to which the gaps of the bands from here on go down. */
  private int columnsEnd(List<List<Run>> bands, int from) {
    int start = from;
    while (start < bands.size() && start - from < LEAD) {
      List<Extent> extents = Extent.with(List.of(), bands.get(start));
      if (extents.size() > 1) {
        int end = columnsEnd(bands, from, start);
        return start == from || leadIn(bands, from, start, end) ? end : from + 1;
      }
      if (!extents.get(0).isWithin(page, FULL)) {
        break;
      }
      start++;
    }
    return from + 1;
  }

  /** Whether lines above two columns are the first of one of them, and no heading. */
  private static boolean leadIn(List<List<Run>> bands, int from, int start, int end) {
    List<Extent> extents = Extent.with(List.of(), joined(bands, start, end));
    for (Run run : joined(bands, from, start)) {
      boolean fits = false;
      for (Extent extent : extents) {
        fits |= extent.holds(run) && run.right() - run.left() > LINE * extent.width();
      }
      if (!fits || run.bold() || extents.size() != 2) {
        return false;
      }
    }
    return Extent.with(extents, joined(bands, from, start)).size() == extents.size();
  }

  private int columnsEnd(List<List<Run>> bands, int from, int start) {
    List<Extent> extents = List.of();
    int end = start + 1;
    for (int i = start; i < bands.size() && !(i == end && isHeading(bands, from, i)); i++) {
      extents = Extent.with(extents, bands.get(i));
      if (extents.size() == 1) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /**
   * Whether a line below columns is set off from them, so that it does not go on with the first.
   */
  private boolean isHeading(List<List<Run>> bands, int from, int at) {
    if (at == from || bands.get(at).size() > 1) {
      return false;
    }
    Run run = bands.get(at).get(0);
    Run above = bands.get(at - 1).get(0);
    boolean larger = run.size() > 1.12 * above.size() || run.bold() && !above.bold();
    return larger && run.left() < page.left() + 0.1 * page.width();
  }

  private static List<Run> joined(List<List<Run>> bands, int from, int to) {
    List<Run> joined = new ArrayList<>();
    for (int i = from; i < to; i++) {
      joined.addAll(bands.get(i));
    }
    return joined;
  }

  private void beside(List<Run> runs) {
    Columns columns = Columns.of(runs);
    if (columns.areRows()) {
      new TableLines(columns.extents(), page, ++column, lines).add(Bands.lines(runs));
    } else {
      for (List<Run> one : columns.runs()) {
        plain(one);
      }
    }
  }

  private void plain(List<Run> runs) {
    column++;
    Extent extent = width(runs);
    for (List<Run> line : Bands.lines(runs)) {
      lines.add(line(line, " ", extent, column, false));
    }
  }

  private static Extent width(List<Run> runs) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (Run run : runs) {
      left = Math.min(left, run.left());
      right = Math.max(right, run.right());
    }
    return new Extent(left, right);
  }

  /** One line of its runs; its size and weight are those of most of its letters. */
  static Line line(List<Run> runs, String between, Extent extent, int column, boolean row) {
    StringBuilder text = new StringBuilder();
    int heavy = 0;
    Run longest = runs.get(0);
    for (Run run : runs) {
      text.append(text.length() > 0 ? between : "").append(run.text());
      heavy += run.bold() ? run.text().length() : 0;
      longest = run.text().length() > longest.text().length() ? run : longest;
    }
    return new Line(
        text.toString(),
        runs.get(0).left(),
        runs.get(runs.size() - 1).right(),
        longest.y(),
        longest.size(),
        heavy * 2 > text.length(),
        extent.left(),
        extent.right(),
        column,
        row);
  }
}
