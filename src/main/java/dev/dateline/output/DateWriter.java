package dev.dateline.output;

import dev.dateline.model.DateReading;
import java.io.IOException;

/** Writes the date expressions of documents, one document after the other. */
public interface DateWriter {

  /** Writes those of one document. */
  void write(DateReading reading) throws IOException;

  /** Ends the output, also when there was no document, and hands everything to the stream. */
  void finish() throws IOException;
}
