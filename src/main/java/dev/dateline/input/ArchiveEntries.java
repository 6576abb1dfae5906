package dev.dateline.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The entries of an archive, one after the other. */
interface ArchiveEntries extends Closeable {

  /** Moves to the next entry; false when there is none. */
  boolean next() throws IOException;

  /** The name as the archive has it. */
  String name();

  /** Whether it is a file, and no directory, link or device. */
  boolean isFile();

  /** Why it cannot be read, or empty. */
  String obstacle();

  /** What is in it; it need not be closed. */
  InputStream open() throws IOException;
}
