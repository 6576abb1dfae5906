package dev.dateline.cli;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Event;
import dev.dateline.model.Extraction;
import java.io.IOException;
import java.util.List;

/** Brings what is found to the output: at once, or all together at the end. */
interface EventOutput {

  /** Takes what a document gave; what of it is written at once and to be reviewed comes back. */
  List<Event> add(Extraction extraction) throws IOException;

  void add(Diagnostic diagnostic);

  /** Writes what is left to write. */
  Counts finish() throws IOException;

  /**
   * What came out.
   *
   * @param found events before the filters
   * @param written events after them
   * @param flagged those that a person should look at, without those that came back before
   * @param warnings what could not be done as it was asked for
   */
  record Counts(int found, int written, List<Event> flagged, List<Diagnostic> warnings) {}
}
