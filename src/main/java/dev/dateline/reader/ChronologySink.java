package dev.dateline.reader;

import tools.jackson.databind.JsonNode;

/** Takes the parts of a chronology as they come, so that a large one need not be in memory. */
public interface ChronologySink {

  /** Of the lists that a chronology has, the one that a value is a member of. */
  enum Part {
    DOCUMENTS,
    EVENTS,
    DROPPED,
    DIAGNOSTICS
  }

  /** The chronology has this list; of lines of events nothing is said. */
  void begins(Part part) throws FileFault;

  /** A member of a list, or a line that is an event. */
  void value(Part part, JsonNode value, Position at) throws FileFault;
}
