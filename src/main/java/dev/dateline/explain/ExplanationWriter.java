package dev.dateline.explain;

import dev.dateline.model.Explanation;
import java.io.IOException;

/** Writes explanations in one format. */
public interface ExplanationWriter {

  /** What a document tells and why. */
  void write(Explanation explanation) throws IOException;

  /** What an event of a chronology rests on. */
  void write(Provenance provenance) throws IOException;

  /** Writes what is left to write. */
  void finish() throws IOException;
}
