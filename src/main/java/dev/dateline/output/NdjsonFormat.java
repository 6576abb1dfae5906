package dev.dateline.output;

import dev.dateline.model.Chronology;
import java.io.IOException;
import java.io.OutputStream;

/** One event a line, each the object that the JSON format has in its list. */
final class NdjsonFormat implements ChronologyWriter {

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    new EventLines(out).write(chronology.events());
  }
}
