package dev.dateline.input.html;

import dev.dateline.input.html.PageBlock.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the rows of a table, a tab between cells. A cell that goes over several rows is said in
 * each of them, so that each row says all that it means.
 */
final class Rows {

  /** Only a short value, such as a date, is worth saying again. */
  private static final int LONGEST_REPEATED = 100;

  private static final int MOST_COLUMNS = 200;

  /** No table that is meant to be read says more of its cells again. */
  private static final int MOST_REPEATED = 50_000;

  private record Over(String text, int linked, int rows) {}

  private static final Over NOTHING = new Over("", 0, 0);

  private final Blocks blocks;
  private final int group;
  private final StringBuilder text = new StringBuilder();
  private final List<Over> over = new ArrayList<>();
  private int row = -1;
  private int column;
  private int linked;
  private int repeated;

  Rows(Blocks blocks, int group) {
    this.blocks = blocks;
    this.group = group;
  }

  void cell(int inRow, int columns, int rows, List<PageBlock> held) {
    if (inRow != row) {
      end();
      row = inRow;
    }
    repeat();
    String value = value(held);
    int links = 0;
    for (PageBlock block : held) {
      links += block.linked();
    }
    boolean again = rows > 1 && value.length() <= LONGEST_REPEATED && column < MOST_COLUMNS;
    keep(again ? new Over(value, links, rows - 1) : NOTHING);
    write(value, links);
    for (int i = 1; i < columns && column < MOST_COLUMNS; i++) {
      keep(NOTHING);
      write("", 0);
    }
  }

  /** Ends the last row. */
  void end() {
    repeat();
    String whole = text.toString().stripTrailing();
    if (!whole.isBlank()) {
      blocks.add(new PageBlock(Kind.ROW, whole, group, 0, linked));
    }
    text.setLength(0);
    linked = 0;
    column = 0;
  }

  /** Says again what comes down from rows above at this place. */
  private void repeat() {
    while (column < over.size() && over.get(column).rows() > 0 && repeated++ < MOST_REPEATED) {
      Over above = over.get(column);
      over.set(column, new Over(above.text(), above.linked(), above.rows() - 1));
      write(above.text(), above.linked());
    }
  }

  private void keep(Over value) {
    if (column < over.size()) {
      over.set(column, value);
    } else if (column == over.size()) {
      over.add(value);
    }
  }

  private void write(String value, int links) {
    if (column > 0) {
      text.append('\t');
    }
    text.append(value);
    linked += links;
    column++;
  }

  /** Paragraphs of a cell stand in one line, with semicolons between them. */
  private static String value(List<PageBlock> held) {
    StringBuilder value = new StringBuilder();
    for (PageBlock block : held) {
      if (value.length() > 0) {
        value.append(endsOpen(value) ? " " : "; ");
      }
      value.append(block.text().strip().replace('\n', ' ').replace('\t', ' '));
    }
    return value.toString();
  }

  private static boolean endsOpen(StringBuilder value) {
    return ".,;:!?-\u2013\u2014".indexOf(value.charAt(value.length() - 1)) >= 0;
  }
}
