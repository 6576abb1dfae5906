package dev.dateline.cli;

import dev.dateline.input.DocumentSink;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Severity;
import dev.dateline.output.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Prints the texts of documents, with a line between them when there are several. */
final class DocumentPrinter implements DocumentSink {

  private final SafeExtractor extractor;
  private final boolean metadata;
  private final Session session;
  private final OutputStream out;
  private Document held;
  private boolean several;
  private int errors;

  DocumentPrinter(SafeExtractor extractor, boolean metadata, Session session, OutputStream out) {
    this.extractor = extractor;
    this.metadata = metadata;
    this.session = session;
    this.out = out;
  }

  /** Each waits for the next one, because a single document is printed without a line before it. */
  @Override
  public void document(Document document) {
    if (held != null) {
      several = true;
      try {
        print(held);
      } catch (IOException e) {
        throw new OutputException("", e);
      }
    }
    held = document;
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      errors++;
    }
    session.messages().diagnostic(diagnostic);
  }

  void finish() throws IOException {
    if (held != null) {
      print(held);
    }
  }

  int errors() {
    return errors;
  }

  private void print(Document document) throws IOException {
    DocumentInfo info = extractor.extract(document).document();
    String header = new DocumentHeader(info, document.text().length()).text();
    if (several) {
      write("==> " + Printable.line(document.id()) + " <==\n");
    }
    if (metadata) {
      write(header + "\n");
    } else {
      out.flush();
      session.messages().block(header);
    }
    String text = document.text();
    write(session.terminal().isTerminal() ? Printable.block(text) : text);
    if (several) {
      write(text.endsWith("\n") ? "\n" : "\n\n");
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
