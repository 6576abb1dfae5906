package dev.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Where the data goes. */
interface OutputTarget {

  /** The file's name, or empty for standard output. */
  String name();

  OutputStream stream();

  /** Makes what was written final. */
  void commit() throws IOException;

  /** Leaves everything as it was before, as far as that is possible. */
  void abandon();
}
