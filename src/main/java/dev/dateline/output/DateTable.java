package dev.dateline.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.dateline.model.DateRange;
import dev.dateline.model.DateReading;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of date expressions by RFC 4180, one row each; {@code parts} has the values of a list.
 */
final class DateTable implements DateWriter {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "published",
          "span_start",
          "span_end",
          "text",
          "kind",
          "start",
          "end",
          "precision",
          "edtf",
          "timex3_type",
          "timex3_value",
          "basis",
          "rule",
          "unresolved",
          "parts");

  private final CsvWriter csv;
  private boolean begun;

  DateTable(OutputStream out) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
  }

  @Override
  public void write(DateReading reading) throws IOException {
    try {
      begin();
      for (ResolvedDate date : reading.dates()) {
        csv.writeRecord(row(date, reading));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  // Flushed, not closed: the stream belongs to the caller.
  @Override
  public void finish() throws IOException {
    try {
      begin();
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void begin() {
    if (!begun) {
      csv.writeRecord(COLUMNS);
      begun = true;
    }
  }

  private static List<String> row(ResolvedDate date, DateReading reading) {
    List<String> cells = new ArrayList<>();
    cells.add(reading.document().id());
    cells.add(DatesJson.published(reading));
    cells.add(Integer.toString(date.span().start()));
    cells.add(Integer.toString(date.span().end()));
    cells.add(date.span().of(reading.text()));
    cells.add(WireName.of(date.expression().kind()));
    addValue(date, cells);
    Timex3 timex = Timex3.of(date);
    cells.add(timex.type());
    cells.add(timex.value());
    cells.add(String.join("; ", date.basis()));
    cells.add(date.expression().rule());
    cells.add(date.resolution() instanceof Unresolved unresolved ? unresolved.reason() : "");
    cells.add(parts(date));
    return safe(cells);
  }

  private static void addValue(ResolvedDate date, List<String> cells) {
    if (date.range().isEmpty()) {
      cells.addAll(List.of("", "", "", ""));
      return;
    }
    DateRange range = date.range().get();
    cells.add(range.start().toString());
    cells.add(range.end().toString());
    cells.add(WireName.of(range.precision()));
    cells.add(range.edtf());
  }

  private static String parts(ResolvedDate date) {
    List<String> values = new ArrayList<>();
    if (DateJson.isComposed(date)) {
      for (ResolvedDate part : date.parts()) {
        values.add(Timex3.of(part).value());
      }
    }
    return String.join("; ", values);
  }

  private static List<String> safe(List<String> cells) {
    List<String> safe = new ArrayList<>(cells.size());
    for (String cell : cells) {
      safe.add(CellGuard.guard(Printable.line(cell)));
    }
    return safe;
  }
}
