package dev.dateline.output;

import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import java.io.IOException;
import java.util.List;

/** Writes what each document tells as soon as it is known, and keeps none of it. */
public interface LiveWriter {

  /** Writes what one document tells, whole, and hands it to the stream. */
  void write(DocumentInfo document, List<Event> events) throws IOException;

  /** Writes what is left to write, and leaves the stream open. */
  default void finish() throws IOException {
    // Most have nothing left.
  }

  /** What a person should know of what was written, such as what the format had no room for. */
  default String remark() {
    return "";
  }
}
