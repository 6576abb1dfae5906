package dev.dateline.cli;

import dev.dateline.input.DocumentSink;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.Span;
import dev.dateline.report.Location;
import dev.dateline.text.LineStarts;
import java.util.HashMap;
import java.util.Map;

/** Remembers of the documents that pass by where they stand in their files. */
final class Locator implements DocumentSink {

  private static final int NOWHERE = -1;

  private final DocumentSink next;
  private final FileNames files = new FileNames();
  private final Map<String, LineStarts> texts = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private int place = NOWHERE;

  Locator(DocumentSink next) {
    this.next = next;
  }

  @Override
  public void place(int line) {
    place = line;
  }

  @Override
  public void document(Document document) {
    if (place == 0) {
      texts.put(document.id(), new LineStarts(document.text()));
    } else if (place > 0) {
      lines.put(document.id(), place);
    }
    place = NOWHERE;
    next.document(document);
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    next.diagnostic(diagnostic);
  }

  /** No more will be asked of this document. */
  void forget(String document) {
    texts.remove(document);
    lines.remove(document);
  }

  /** Where some words of a document stand. */
  Location of(String document, Span span) {
    LineStarts text = texts.get(document);
    String file = files.of(document);
    if (text == null || !file.equals(document)) {
      return inContainer(document, file);
    }
    int start = span.start();
    int end = span.end();
    return new Location(
        "",
        files.shown(file),
        text.line(start),
        text.column(start),
        text.line(end),
        text.column(end));
  }

  /** Where a diagnostic points to that the text of a document gave. */
  Location ofText(Diagnostic diagnostic) {
    String document = diagnostic.document();
    return texts.containsKey(document) && files.of(document).equals(document)
        ? ofFile(diagnostic)
        : inContainer(document, files.of(document));
  }

  /** Where a diagnostic points to that the reading of a file gave. */
  Location ofFile(Diagnostic diagnostic) {
    String file = files.of(diagnostic.document());
    String inner = file.equals(diagnostic.document()) ? "" : diagnostic.document();
    return new Location(inner, files.shown(file), diagnostic.line(), diagnostic.column(), 0, 0);
  }

  /** Only the line that a document takes as a whole is known in a file of several. */
  private Location inContainer(String document, String file) {
    boolean isLine = document.startsWith(file + "#");
    return new Location(
        document.equals(file) ? "" : document,
        files.shown(file),
        isLine ? lines.getOrDefault(document, 0) : 0,
        0,
        0,
        0);
  }
}
