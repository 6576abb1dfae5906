package dev.dateline.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines without holding more than one of them. */
final class ByteLines {

  private static final int FIRST_SIZE = 1 << 16;

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int filled;
  private int start;
  private int end;
  private int next;
  private int number;
  private boolean tooLong;

  /**
   * Lines of a stream.
   *
   * @param limit the number of bytes from which on a line is skipped as too long
   */
  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Moves to the next line; false when there is none. */
  boolean next() throws IOException {
    start = next;
    tooLong = false;
    int scan = start;
    while (true) {
      int lineFeed = indexOfLineFeed(scan);
      if (lineFeed >= 0) {
        return line(lineFeed, lineFeed + 1);
      }
      scan = filled;
      if (filled - start >= limit) {
        tooLong = true;
        start = filled;
      }
      int moved = start;
      if (!fill()) {
        return (filled > start || tooLong) && line(filled, filled);
      }
      scan -= moved - start;
    }
  }

  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  /** Just after the line's last byte; its line end is not counted. */
  int end() {
    return end;
  }

  /** Counted from 1. */
  int number() {
    return number;
  }

  boolean tooLong() {
    return tooLong;
  }

  private boolean line(int lineEnd, int nextStart) {
    end = lineEnd;
    if (end > start && buffer[end - 1] == '\r') {
      end--;
    }
    next = nextStart;
    number++;
    return true;
  }

  private int indexOfLineFeed(int from) {
    for (int i = from; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Reads more, after making room by dropping what is before the line or by a larger buffer. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, limit + (long) FIRST_SIZE));
    }
    int count = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(count, 0);
    return count > 0;
  }
}
