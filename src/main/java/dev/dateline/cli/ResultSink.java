package dev.dateline.cli;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Extraction;

/** Takes what is found in documents, in input order. */
interface ResultSink {

  /** What one document gave; its diagnostics are in it. */
  void extraction(Extraction extraction);

  /** Something about an input that gave no document. */
  void diagnostic(Diagnostic diagnostic);
}
