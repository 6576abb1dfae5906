package dev.dateline.input.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows of lines that stand in columns.
 *
 * <p>Rows with space between them are parted by it. In a table that has none, a line that has
 * nothing in the first column goes on with the cells of the row above.
 */
final class TableLines {

  /** The lines of one cell are less than this many font sizes apart. */
  private static final double STEP = 1.35;

  private final List<Extent> extents;
  private final Extent page;
  private final int column;
  private final List<Line> lines;
  private final List<StringBuilder> cells = new ArrayList<>();
  private List<Run> first = List.of();

  TableLines(List<Extent> extents, Extent page, int column, List<Line> lines) {
    this.extents = extents;
    this.page = page;
    this.column = column;
    this.lines = lines;
  }

  /** Adds the rows that lines make. */
  void add(List<List<Run>> table) {
    boolean spaced = isSpaced(table);
    List<Run> before = List.of();
    for (List<Run> line : table) {
      boolean apart = before.isEmpty() || isApart(before, line);
      if (apart || !spaced && hasFirstCell(line)) {
        end();
        first = line;
      }
      for (Run run : line) {
        put(run);
      }
      before = line;
    }
    end();
  }

  /** Whether there is space between most rows, as far as their first cells tell. */
  private boolean isSpaced(List<List<Run>> table) {
    int groups = 1;
    int firstCells = 0;
    for (int i = 0; i < table.size(); i++) {
      groups += i > 0 && isApart(table.get(i - 1), table.get(i)) ? 1 : 0;
      firstCells += hasFirstCell(table.get(i)) ? 1 : 0;
    }
    return groups > 1 && groups * 2 >= firstCells;
  }

  private static boolean isApart(List<Run> before, List<Run> line) {
    return line.get(0).y() - before.get(0).y() > STEP * line.get(0).size();
  }

  private boolean hasFirstCell(List<Run> line) {
    return extents.get(0).holds(line.get(0));
  }

  private void put(Run run) {
    for (int i = 0; i < extents.size(); i++) {
      while (cells.size() <= i) {
        cells.add(new StringBuilder());
      }
      if (extents.get(i).holds(run)) {
        Joint.join(cells.get(i), run.text());
        return;
      }
    }
  }

  private void end() {
    if (first.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      // The mark of an item is no cell.
      boolean mark = i == 1 && Marks.isMark(text.toString());
      text.append(i == 0 ? "" : mark ? " " : "\t").append(cells.get(i));
    }
    Line shape = PageLayout.line(first, "\t", page, column, true);
    String row = text.toString().stripTrailing();
    lines.add(
        new Line(
            row,
            shape.left(),
            shape.right(),
            shape.y(),
            shape.size(),
            shape.bold(),
            page.left(),
            page.right(),
            column,
            true));
    cells.clear();
    first = List.of();
  }
}
