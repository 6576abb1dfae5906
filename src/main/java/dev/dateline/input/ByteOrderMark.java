package dev.dateline.input;

import java.nio.charset.Charset;

/** The marks that begin a file and tell its encoding. */
enum ByteOrderMark {
  UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
  // Before UTF-16LE, whose mark is the first half of this one.
  UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
  UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
  UTF_16LE("UTF-16LE", 0xFF, 0xFE),
  UTF_16BE("UTF-16BE", 0xFE, 0xFF),
  NONE("UTF-8");

  private final String encoding;
  private final int[] mark;

  ByteOrderMark(String encoding, int... mark) {
    this.encoding = encoding;
    this.mark = mark;
  }

  static ByteOrderMark of(byte[] bytes, int from, int to) {
    for (ByteOrderMark candidate : values()) {
      if (candidate.begins(bytes, from, to)) {
        return candidate;
      }
    }
    return NONE;
  }

  int length() {
    return mark.length;
  }

  Charset charset() {
    return Charset.forName(encoding);
  }

  private boolean begins(byte[] bytes, int from, int to) {
    if (to - from < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[from + i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
