package dev.dateline.cli;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Extraction;
import java.io.IOException;

/** Brings what is found to the output: at once, or all together at the end. */
interface EventOutput {

  void add(Extraction extraction) throws IOException;

  void add(Diagnostic diagnostic);

  /** Writes what is left to write. */
  Counts finish() throws IOException;

  /**
   * What came out.
   *
   * @param found events before the filters
   * @param written events after them
   * @param flagged those of the written that a person should look at
   */
  record Counts(int found, int written, int flagged) {}
}
