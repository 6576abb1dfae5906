package dev.dateline.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first row of a table: where the values of a document stand in the others. */
final class TableHeader {

  private final int cells;
  private final Map<String, Integer> indexOf = new HashMap<>();

  /**
   * Finds the columns.
   *
   * @param names the cells of the first row
   * @throws UnreadableException when a column that is needed is not there, with those that are
   */
  TableHeader(List<String> names, Columns columns) throws UnreadableException {
    List<String> header = new ArrayList<>();
    for (String name : names) {
      header.add(name.strip());
    }
    cells = header.size();
    check(header, columns);
    for (String value : Columns.VALUES) {
      int index = header.indexOf(columns.of(value));
      if (index >= 0) {
        indexOf.put(value, index);
      }
    }
  }

  int cells() {
    return cells;
  }

  /** A value of a row, or empty where the row is too short or the table has no such column. */
  String value(String name, List<String> row) {
    int index = indexOf.getOrDefault(name, Integer.MAX_VALUE);
    return index < row.size() ? row.get(index) : "";
  }

  /** Whether the row reaches to its text. */
  boolean hasText(List<String> row) {
    return indexOf.get(Columns.TEXT) < row.size();
  }

  private static void check(List<String> header, Columns columns) throws UnreadableException {
    String has = "; its columns are: " + String.join(", ", header);
    if (!columns.says(Columns.TEXT)) {
      throw new UnreadableException(
          "no-text-column",
          "say with --text-column which column of the table holds the text" + has);
    }
    List<String> missing = columns.missing(header);
    if (!missing.isEmpty()) {
      throw new UnreadableException(
          "no-such-column", "the table has no column '" + String.join("', '", missing) + "'" + has);
    }
  }
}
