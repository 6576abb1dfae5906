package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;

/** Takes documents and diagnostics one by one, in input order, as they are read. */
public interface DocumentSink {

  void document(Document document);

  /** Something about an input; an {@code ERROR} means that some of it could not be read. */
  void diagnostic(Diagnostic diagnostic);
}
