package dev.dateline.input.html;

import dev.dateline.input.html.PageBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table while it is read: one of data becomes rows, with a tab between cells; one that only
 * places things on the page leaves them as they are.
 */
final class Table {

  /** What is longer is a column of a page, and no cell. */
  private static final int LONGEST_CELL = 600;

  private static final int MOST_BLOCKS = 8;

  private record Cell(int row, int columns, int rows, int from, int to) {}

  private final boolean layout;
  private final int firstBlock;
  private final int firstRegion;
  private final List<Cell> cells = new ArrayList<>();
  private int rows;
  private boolean nested;
  private Element open;
  private int openedAt;

  Table(Element table, int firstBlock, int firstRegion) {
    String role = table.attr("role");
    this.layout = role.equals("presentation") || role.equals("none");
    this.firstBlock = firstBlock;
    this.firstRegion = firstRegion;
  }

  int firstRegion() {
    return firstRegion;
  }

  void row() {
    rows++;
  }

  /** Tells it that there is a table in it. */
  void nest() {
    nested = true;
  }

  void openCell(Element cell, int block) {
    open = cell;
    openedAt = block;
  }

  void closeCell(int block) {
    if (open != null) {
      int columns = Spans.of(open.attr("colspan"));
      cells.add(new Cell(rows, columns, Spans.of(open.attr("rowspan")), openedAt, block));
      open = null;
    }
  }

  /** Whether it holds data: at least two rows of two short cells, and nothing else. */
  boolean isData(Blocks blocks, List<Region> regions) {
    if (layout || nested || rows < 2 || holdsFurniture(regions)) {
      return false;
    }
    int pairs = 0;
    int row = -1;
    for (Cell cell : cells) {
      if (!isShort(blocks, cell)) {
        return false;
      }
      boolean filled = cell.to() > cell.from();
      pairs += filled && row == cell.row() ? 1 : 0;
      row = filled ? cell.row() : row;
    }
    return pairs >= 2;
  }

  private boolean holdsFurniture(List<Region> regions) {
    for (int i = firstRegion; i < regions.size(); i++) {
      if (regions.get(i).part() == Part.FURNITURE || regions.get(i).part() == Part.BESIDE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShort(Blocks blocks, Cell cell) {
    int length = 0;
    for (int i = cell.from(); i < cell.to(); i++) {
      PageBlock block = blocks.get(i);
      length += block.text().length();
      if (block.level() == 1 || block.kind() == Kind.PREFORMATTED) {
        return false;
      }
    }
    return length <= LONGEST_CELL && cell.to() - cell.from() <= MOST_BLOCKS;
  }

  /** Writes the table's rows in place of the blocks of its cells. */
  void write(Blocks blocks, int group) {
    List<PageBlock> taken = blocks.cut(firstBlock);
    int caption = cells.get(0).from() - firstBlock;
    for (int i = 0; i < caption; i++) {
      blocks.add(taken.get(i));
    }
    Rows written = new Rows(blocks, group);
    for (Cell cell : cells) {
      List<PageBlock> held = taken.subList(cell.from() - firstBlock, cell.to() - firstBlock);
      written.cell(cell.row(), cell.columns(), cell.rows(), held);
    }
    written.end();
  }
}
