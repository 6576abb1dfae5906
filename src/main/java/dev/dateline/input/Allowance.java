package dev.dateline.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What of its limits one input has used up. */
final class Allowance {

  private final Limits limits;
  private long packed;
  private long unpacked;
  private int entries;
  private String excess = "";

  /**
   * Begins with nothing used.
   *
   * @param packed the size of the input, or 0 where only its stream can tell
   */
  Allowance(Limits limits, long packed) {
    this.limits = limits;
    this.packed = packed;
  }

  /** Fails when a limit was met before, whatever became of that failure on its way. */
  void check() throws LimitException {
    if (!excess.isEmpty()) {
      throw new LimitException(excess);
    }
  }

  /** To be called for each entry of an archive. */
  void countEntry() throws LimitException {
    entries++;
    if (entries > limits.entries()) {
      throw exceeded("more than " + limits.entries() + " entries");
    }
  }

  void checkDepth(int depth) throws LimitException {
    if (depth > limits.depth()) {
      throw exceeded("archives in archives, more than " + limits.depth() + " deep");
    }
  }

  /** The input itself, whose bytes count as packed. */
  InputStream packed(InputStream in) {
    return new CountedStream(in, false);
  }

  /** What is unpacked from it; whatever goes wrong in unpacking becomes an {@code IOException}. */
  InputStream unpacked(InputStream in) {
    return new CountedStream(in, true);
  }

  private void countUnpacked(int bytes) throws LimitException {
    unpacked += bytes;
    if (unpacked > limits.bytes()) {
      throw exceeded("more than " + (limits.bytes() >> 20) + " MiB when unpacked");
    }
    if (unpacked > limits.ratioFrom() && unpacked / limits.ratio() > packed) {
      throw exceeded("more than " + limits.ratio() + " times its size when unpacked");
    }
  }

  private LimitException exceeded(String what) {
    excess = "it holds " + what + "; the rest is not read";
    return new LimitException(excess);
  }

  /** Counts what passes through it. */
  private final class CountedStream extends FilterInputStream {

    private final boolean counted;

    CountedStream(InputStream in, boolean counted) {
      super(in);
      this.counted = counted;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int count = readUnpacked(to, offset, length);
      if (count > 0 && counted) {
        countUnpacked(count);
      } else if (count > 0) {
        packed += count;
      }
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      byte[] skipped = new byte[(int) Math.min(count, 8192)];
      return count <= 0 ? 0 : Math.max(0, read(skipped, 0, skipped.length));
    }

    /** What unpacks it may close it, while more is to be read of the archive that it is in. */
    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
      return false;
    }

    /** Libraries fail in many ways at damaged bytes. */
    private int readUnpacked(byte[] to, int offset, int length) throws IOException {
      try {
        return in.read(to, offset, length);
      } catch (RuntimeException e) {
        throw new IOException("it is damaged", e);
      }
    }
  }
}
