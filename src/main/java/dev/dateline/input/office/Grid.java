package dev.dateline.input.office;

import java.util.ArrayList;
import java.util.List;

/**
 * A table while it is read: one of data becomes rows with a tab between cells; of one that only
 * places paragraphs on the page the paragraphs are left.
 */
final class Grid {

  /** What is longer is a column of a page, and no cell. */
  private static final int LONGEST_CELL = 600;

  private static final int MOST_COLUMNS = 200;

  /** A cell's paragraphs. */
  private record Cell(int columns, boolean goesOn, List<String> paragraphs) {}

  private final List<List<Cell>> rows = new ArrayList<>();
  private List<String> open = new ArrayList<>();
  private int columns = 1;
  private boolean goesOn;

  void row() {
    rows.add(new ArrayList<>());
  }

  void openCell() {
    open = new ArrayList<>();
    columns = 1;
    goesOn = false;
  }

  /** How many columns the open cell takes. */
  void span(int columnsTaken) {
    columns = Math.max(1, Math.min(MOST_COLUMNS, columnsTaken));
  }

  /** Tells that the open cell goes on with the one above. */
  void goOn() {
    goesOn = true;
  }

  void paragraph(String text) {
    if (!text.isBlank()) {
      open.add(text.strip());
    }
  }

  void closeCell() {
    if (rows.isEmpty()) {
      row();
    }
    rows.get(rows.size() - 1).add(new Cell(columns, goesOn, open));
    open = new ArrayList<>();
  }

  /** Hands its rows or paragraphs on. */
  void write(TextSetter text, int group) {
    closeLast();
    if (isData()) {
      List<String> above = new ArrayList<>();
      for (List<Cell> row : rows) {
        above = cells(row, above);
        text.add(String.join("\t", above), group);
      }
    } else {
      for (String paragraph : paragraphs()) {
        text.add(paragraph, TextSetter.ALONE);
      }
    }
  }

  /** Its paragraphs, for a table within a cell. */
  List<String> paragraphs() {
    closeLast();
    List<String> paragraphs = new ArrayList<>();
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        paragraphs.addAll(cell.paragraphs());
      }
    }
    return paragraphs;
  }

  /** Keeps what stands in no cell. */
  private void closeLast() {
    if (!open.isEmpty()) {
      closeCell();
    }
  }

  private boolean isData() {
    int pairs = 0;
    for (List<Cell> row : rows) {
      int filled = 0;
      for (Cell cell : row) {
        int length = 0;
        for (String paragraph : cell.paragraphs()) {
          length += paragraph.length();
        }
        if (length > LONGEST_CELL) {
          return false;
        }
        filled += length > 0 ? 1 : 0;
      }
      pairs += filled > 1 ? 1 : 0;
    }
    return pairs > 1;
  }

  /** A row's values; one that goes on from above is said again, so that each row says all. */
  private static List<String> cells(List<Cell> row, List<String> above) {
    List<String> values = new ArrayList<>();
    for (Cell cell : row) {
      boolean again = cell.goesOn() && values.size() < above.size();
      values.add(again ? above.get(values.size()) : value(cell));
      for (int i = 1; i < cell.columns() && values.size() < MOST_COLUMNS; i++) {
        values.add("");
      }
    }
    return values;
  }

  /** Paragraphs of a cell stand in one line, with semicolons between them. */
  private static String value(Cell cell) {
    StringBuilder value = new StringBuilder();
    for (String paragraph : cell.paragraphs()) {
      if (value.length() > 0) {
        char end = value.charAt(value.length() - 1);
        value.append(".,;:!?-\u2013\u2014".indexOf(end) >= 0 ? " " : "; ");
      }
      value.append(paragraph.replace('\n', ' ').replace('\t', ' '));
    }
    return value.toString();
  }
}
