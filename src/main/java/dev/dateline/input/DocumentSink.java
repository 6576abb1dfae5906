package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Document;

/** Takes documents and diagnostics one by one, in input order, as they are read. */
public interface DocumentSink {

  void document(Document document);

  /**
   * Told before a document that has a place in the lines of its file; those of pages, archives and
   * the like have none.
   *
   * @param line the line that holds all of it, or 0 when its lines are those of the file
   */
  default void place(int line) {}

  /** Something about an input; an {@code ERROR} means that some of it could not be read. */
  void diagnostic(Diagnostic diagnostic);
}
