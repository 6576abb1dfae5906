package dev.dateline.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The rows of a table that are not blank; one with wrong quotes costs itself alone. */
final class TableRows {

  /** In characters: as long as the longest line of JSON Lines. */
  private static final int LONGEST_ROW = 1 << 26;

  private final Iterator<CsvRecord> rows;
  private List<String> cells = List.of();
  private int line;
  private int nextLine = 1;
  private int badRows;

  TableRows(TableText text) throws IOException {
    rows =
        CsvReader.builder()
            .fieldSeparator(text.separator())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .trimWhitespacesAroundQuotes(true)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(text.reader())
            .iterator();
  }

  /**
   * Moves to the next row; false when there is none.
   *
   * @throws UnreadableException when its quotes are wrong; the rows behind it can be read all the
   *     same
   */
  boolean next() throws UnreadableException {
    boolean more = true;
    while (more) {
      try {
        more = advance();
      } catch (CsvParseException e) {
        line = nextLine;
        skipRest();
        throw new UnreadableException("bad-row", reason(e));
      }
      if (more && !isBlank()) {
        return true;
      }
    }
    return false;
  }

  List<String> cells() {
    return cells;
  }

  /** The one on which the row begins, counted from 1. */
  int line() {
    return line;
  }

  private boolean advance() {
    boolean more = rows.hasNext();
    if (more) {
      take(rows.next());
    }
    return more;
  }

  private void take(CsvRecord row) {
    cells = row.getFields();
    // The library counts the rest of a row with wrong quotes as one more line.
    line = (int) row.getStartingLineNumber() - badRows;
    nextLine = line + 1;
    for (String cell : cells) {
      for (int i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) {
        nextLine++;
      }
    }
  }

  /** Behind a wrong quote the library goes on with the rest of the row as with a row of its own. */
  private void skipRest() {
    int bad = line;
    boolean skipped = false;
    while (!skipped) {
      badRows++;
      try {
        advance();
        skipped = true;
      } catch (CsvParseException e) {
        // Another wrong quote in the same row.
      }
    }
    line = bad;
  }

  private boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static String reason(CsvParseException e) {
    Optional<String> message = Optional.ofNullable(e.getMessage());
    String text = message.orElse("");
    if (text.startsWith("Unclosed")) {
      return "a quote is opened here and never closed";
    }
    return text.contains("closing quote")
        ? "there is text behind a closing quote; a quote within a cell is written twice"
        : "not a row of a table: " + text;
  }
}
