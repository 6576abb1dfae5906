package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/** Reads JSON Lines: one document a line; a bad line costs itself alone. */
final class JsonLines {

  /** 64 MiB: no press release is longer, and a file without line ends shall not fill the memory. */
  private static final int LONGEST_LINE = 1 << 26;

  private final ReadingOptions options;
  private final DocumentSink sink;
  private final Columns columns;
  private final Fingerprint fingerprint = new Fingerprint();

  JsonLines(ReadingOptions options, DocumentSink sink) {
    this.options = options;
    this.sink = sink;
    this.columns = new Columns(options.columns());
  }

  /** Reads all lines of a file; its id is what their ids begin with. */
  void read(String file, InputStream in) throws IOException {
    ByteLines lines = new ByteLines(in, LONGEST_LINE);
    LineParser parser = new LineParser(columns);
    boolean any = false;
    while (lines.next()) {
      int start = lines.start() + markLength(lines);
      if (lines.tooLong()) {
        any = true;
        report(Severity.ERROR, file, lines, 0, "line-too-long", "the line is longer than 64 MiB");
      } else if (!isBlank(lines.buffer(), start, lines.end())) {
        any = true;
        line(file, lines, start, parser);
      }
    }
    if (!any) {
      sink.diagnostic(Diagnostic.of(Severity.WARNING, file, "empty", "the file has no documents"));
    }
  }

  private static int markLength(ByteLines lines) {
    if (lines.number() != 1) {
      return 0;
    }
    ByteOrderMark mark = ByteOrderMark.of(lines.buffer(), lines.start(), lines.end());
    return mark == ByteOrderMark.UTF_8 ? mark.length() : 0;
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private void line(String file, ByteLines lines, int start, LineParser parser) {
    try {
      LineParser.Line line = parser.parse(lines.buffer(), start, lines.end());
      if (line.damaged()) {
        String message = "invalid UTF-8 in the line; U+FFFD stands for what cannot be read";
        report(Severity.WARNING, file, lines, 0, "invalid-encoding", message);
      }
      Document document = document(file, lines, line);
      sink.place(lines.number());
      sink.document(document);
    } catch (LineParser.BadLine e) {
      report(Severity.ERROR, file, lines, e.column(), "bad-json-line", e.getMessage());
    } catch (OutOfMemoryError e) {
      report(Severity.ERROR, file, lines, 0, "too-large", "not enough memory for this line");
    }
  }

  private Document document(String file, ByteLines lines, LineParser.Line line) {
    String hash =
        options.hashed() ? fingerprint.of(lines.buffer(), lines.start(), lines.end()) : "";
    String id = file + "#" + (line.id().isEmpty() ? String.valueOf(lines.number()) : line.id());
    String language = line.language().isEmpty() ? options.language() : line.language();
    PublicationDate published = published(file, lines, line.published());
    return new Document(
        id, hash, LineEnds.normalise(line.text()), line.title(), published, language, line.url());
  }

  private PublicationDate published(String file, ByteLines lines, String stated) {
    if (stated.isEmpty()) {
      return options.published();
    }
    Optional<LocalDate> day = DeclaredDay.parse(stated);
    if (day.isPresent()) {
      return new PublicationDate.Known(day.get(), PublicationDate.Basis.DECLARED);
    }
    String message = DeclaredDay.complaint(columns.of(Columns.PUBLISHED), stated);
    report(Severity.WARNING, file, lines, 0, "bad-published", message);
    return options.published();
  }

  private void report(
      Severity severity, String file, ByteLines lines, int column, String code, String message) {
    sink.diagnostic(new Diagnostic(severity, file, lines.number(), column, code, message));
  }
}
