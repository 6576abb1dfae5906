package dev.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, or a device: what is written is gone at once. */
final class StreamTarget implements OutputTarget {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final OutputStream stream;

  StreamTarget(String name, OutputStream raw) {
    this.name = name;
    this.stream = new BufferedOutputStream(raw, BUFFER);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void commit() throws IOException {
    stream.flush();
  }

  @Override
  public void abandon() {
    // Nothing can be taken back.
  }
}
