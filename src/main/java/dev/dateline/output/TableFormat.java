package dev.dateline.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.dateline.model.Chronology;
import dev.dateline.model.Event;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The chronology as a table, one row an event, for spreadsheets. */
final class TableFormat implements ChronologyWriter {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final char delimiter;
  private final LineDelimiter lineEnd;
  private final boolean oneLineCells;
  private final boolean bom;
  private final int[] columns;

  private TableFormat(
      char delimiter, LineDelimiter lineEnd, boolean oneLineCells, WritingOptions options) {
    boolean own = options.delimiter() == WritingOptions.OWN_DELIMITER;
    this.delimiter = own ? delimiter : options.delimiter();
    this.lineEnd = lineEnd;
    this.oneLineCells = oneLineCells;
    this.bom = options.bom();
    this.columns = EventRow.places(options.columns());
  }

  /** By RFC 4180: lines end in CRLF, and a quoted cell may hold a line end. */
  static TableFormat csv(WritingOptions options) {
    return new TableFormat(',', LineDelimiter.CRLF, false, options);
  }

  /** Every row is one line, because readers of TSV know no quotes. */
  static TableFormat tsv(WritingOptions options) {
    return new TableFormat('\t', LineDelimiter.LF, true, options);
  }

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    if (bom) {
      out.write(BYTE_ORDER_MARK);
    }
    // Not closed: the stream belongs to the caller.
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(delimiter)
            .lineDelimiter(lineEnd)
            .build(out, StandardCharsets.UTF_8);
    try {
      csv.writeRecord(EventRow.names(columns));
      Map<String, String> published = EventRow.published(chronology.documents());
      for (Event event : chronology.events()) {
        csv.writeRecord(safe(new EventRow(event, published).cells(columns)));
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<String> safe(List<String> cells) {
    List<String> safe = new ArrayList<>(cells.size());
    for (String cell : cells) {
      safe.add(CellGuard.guard(oneLineCells ? Printable.line(cell) : Printable.block(cell)));
    }
    return safe;
  }
}
