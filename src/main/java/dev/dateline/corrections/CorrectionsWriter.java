package dev.dateline.corrections;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.dateline.output.CellGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a file of corrections. */
public final class CorrectionsWriter {

  private CorrectionsWriter() {}

  /** The file: CSV by RFC 4180 in UTF-8, cells guarded as in the table of events. */
  public static byte[] bytes(List<Edits.Line> lines) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().build(text);
    try {
      csv.writeRecord(CorrectionsFile.COLUMNS);
      for (Edits.Line line : lines) {
        csv.writeRecord(line.id(), line.field(), CellGuard.guard(line.value()));
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
