package dev.dateline.report;

import java.nio.charset.StandardCharsets;

/** A path as a URI, with whatever a URI cannot hold percent-encoded. */
final class ArtifactUri {

  private static final String PLAIN = "-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private ArtifactUri() {}

  /** {@code texts/a%20b.txt} of a relative path, {@code file:///...} of an absolute one. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return uri.toString();
  }
}
