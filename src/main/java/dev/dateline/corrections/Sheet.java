package dev.dateline.corrections;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.dateline.reader.FileFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A table as it stands in a file: the names of its columns, in lower case, and its rows.
 *
 * @param file as messages name it
 */
record Sheet(String file, List<String> columns, List<Row> rows) {

  private static final String DELIMITERS = ",;\t|";
  private static final String DECLARES_DELIMITER = "sep=";

  /**
   * One row; blank ones are none.
   *
   * @param line where it begins, counted from 1
   * @param cells as many as there are columns, or fewer
   */
  record Row(int line, List<String> cells) {

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * Reads the table of a text.
   *
   * @param known names of columns, by which the mark between cells is found
   */
  static Sheet of(String file, String text, List<String> known) throws FileFault {
    boolean declared = text.regionMatches(true, 0, DECLARES_DELIMITER, 0, 4);
    int header = declared ? text.indexOf('\n') + 1 : 0;
    List<Row> rows = new ArrayList<>();
    List<CsvRecord> records = records(file, text.substring(header), known);
    for (CsvRecord cells : records) {
      int line = Math.toIntExact(cells.getStartingLineNumber()) + (declared ? 1 : 0);
      if (!String.join("", cells.getFields()).isBlank()) {
        rows.add(new Row(line, List.copyOf(cells.getFields())));
      }
    }
    if (rows.isEmpty()) {
      throw FileFault.of(file, "this is empty; its first row must name the columns");
    }
    Row first = rows.remove(0);
    Sheet sheet = new Sheet(file, names(file, first), rows);
    for (Row row : rows) {
      sheet.check(row);
    }
    return sheet;
  }

  /** The place of a column, or -1. */
  int column(String name) {
    return columns.indexOf(name);
  }

  FileFault fault(int line, String message) {
    return new FileFault(List.of(FileFault.error(file, line, 0, message)));
  }

  private static List<CsvRecord> records(String file, String text, List<String> known)
      throws FileFault {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(delimiter(text, known))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord one : csv) {
        records.add(one);
      }
      return records;
    } catch (CsvParseException e) {
      int line = records.isEmpty() ? 1 : lastLine(records);
      String message = "no table from about this line on: a quote is not closed, or out of place";
      throw new FileFault(List.of(FileFault.error(file, line, 0, message)));
    } catch (java.io.IOException e) {
      throw FileFault.of(file, e);
    }
  }

  private static int lastLine(List<CsvRecord> records) {
    return Math.toIntExact(records.get(records.size() - 1).getStartingLineNumber()) + 1;
  }

  private static char delimiter(String text, List<String> known) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    int most = -1;
    for (char delimiter : DELIMITERS.toCharArray()) {
      int found = 0;
      for (String name : header.replace("\"", "").split("[" + delimiter + "]")) {
        found += known.contains(name(name)) ? 1 : 0;
      }
      if (found > most) {
        most = found;
        best = delimiter;
      }
    }
    return best;
  }

  private static List<String> names(String file, Row header) throws FileFault {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : header.cells()) {
      String name = name(cell);
      if (!name.isEmpty() && !seen.add(name)) {
        String message = "there are two columns '" + name + "'";
        throw new FileFault(List.of(FileFault.error(file, header.line(), 0, message)));
      }
      names.add(name);
    }
    return names;
  }

  private static String name(String cell) {
    return cell.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  private void check(Row row) throws FileFault {
    for (int i = columns.size(); i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        throw fault(row.line(), "more cells than columns; is a quote missing?");
      }
    }
  }
}
