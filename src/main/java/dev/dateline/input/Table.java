package dev.dateline.input;

import dev.dateline.input.declared.LanguageTag;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads CSV and TSV with a header: one document a row; a bad row costs itself alone. */
final class Table {

  private static final String BETWEEN_CELLS = "\u001f";

  private final ReadingOptions options;
  private final DocumentSink sink;
  private final Columns columns;
  private final Fingerprint fingerprint = new Fingerprint();
  private String file = "";

  Table(ReadingOptions options, DocumentSink sink) {
    this.options = options;
    this.sink = sink;
    this.columns = new Columns(options.columns());
  }

  /** Reads all rows of a file; its id is what their ids begin with. */
  void read(String id, InputStream stream) throws IOException, UnreadableException {
    file = id;
    try {
      read(new TableRows(new TableText(id, stream, options.encoding(), sink)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (OutOfMemoryError e) {
      throw new UnreadableException("too-large", "not enough memory for a row of the table");
    }
  }

  private void read(TableRows rows) throws UnreadableException {
    Optional<TableHeader> header = Optional.empty();
    boolean any = false;
    while (hasNext(rows)) {
      if (header.isEmpty()) {
        header = Optional.of(new TableHeader(rows.cells(), columns));
      } else {
        any = true;
        row(header.get(), rows.cells(), rows.line());
      }
    }
    if (!any) {
      sink.diagnostic(Diagnostic.of(Severity.WARNING, file, "empty", "the file has no documents"));
    }
  }

  private boolean hasNext(TableRows rows) {
    while (true) {
      try {
        return rows.next();
      } catch (UnreadableException e) {
        report(Severity.ERROR, rows.line(), e.code(), e.getMessage());
      }
    }
  }

  private void row(TableHeader header, List<String> cells, int line) {
    if (!header.hasText(cells)) {
      report(Severity.ERROR, line, "bad-row", "the row ends before the column of the text");
    } else if (spills(cells, header.cells())) {
      String message =
          "the row has "
              + cells.size()
              + " cells and the header "
              + header.cells()
              + "; are quotes missing around a cell?";
      report(Severity.ERROR, line, "bad-row", message);
    } else {
      Document document = document(header, cells, line);
      sink.place(line);
      sink.document(document);
    }
  }

  /** Whether there is anything behind the last column. */
  private static boolean spills(List<String> cells, int columns) {
    for (int i = columns; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private Document document(TableHeader header, List<String> cells, int line) {
    String text = header.value(Columns.TEXT, cells);
    if (text.indexOf('\uFFFD') >= 0) {
      String message = "invalid bytes in the row; U+FFFD stands for what cannot be read";
      report(Severity.WARNING, line, "invalid-encoding", message);
    }
    String id = header.value(Columns.ID, cells).strip();
    String language = header.value(Columns.LANGUAGE, cells).strip();
    byte[] row = String.join(BETWEEN_CELLS, cells).getBytes(StandardCharsets.UTF_8);
    return new Document(
        file + "#" + (id.isEmpty() ? String.valueOf(line) : id),
        options.hashed() ? fingerprint.of(row, 0, row.length) : "",
        LineEnds.normalise(text),
        header.value(Columns.TITLE, cells).strip(),
        published(header.value(Columns.PUBLISHED, cells), line),
        language.isEmpty() ? options.language() : LanguageTag.primary(language),
        header.value(Columns.URL, cells).strip());
  }

  private PublicationDate published(String stated, int line) {
    Optional<LocalDate> day = DeclaredDay.parse(stated);
    if (day.isPresent()) {
      return new PublicationDate.Known(day.get(), PublicationDate.Basis.DECLARED);
    }
    if (!stated.isBlank()) {
      String message = DeclaredDay.complaint(columns.of(Columns.PUBLISHED), stated);
      report(Severity.WARNING, line, "bad-published", message);
    }
    return options.published();
  }

  private void report(Severity severity, int line, String code, String message) {
    sink.diagnostic(new Diagnostic(severity, file, line, 0, code, message));
  }
}
