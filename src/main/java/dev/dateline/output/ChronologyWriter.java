package dev.dateline.output;

import dev.dateline.model.Chronology;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a chronology in one format, always in UTF-8, and leaves the stream open. */
public interface ChronologyWriter {

  void write(Chronology chronology, OutputStream out) throws IOException;

  /** What a person should know of what was written, such as what the format had no room for. */
  default String remark() {
    return "";
  }
}
