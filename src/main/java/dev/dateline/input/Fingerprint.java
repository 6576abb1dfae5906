package dev.dateline.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of some bytes in hexadecimal digits. */
final class Fingerprint {

  /** From about here on the JDK's hash, which uses the processor's own, has earned its loading. */
  private static final int SHORT_RUN = 1 << 21;

  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  private long hashed;
  private MessageDigest digest;

  String of(byte[] bytes, int from, int to) {
    hashed += to - from;
    byte[] hash = hashed < SHORT_RUN ? Sha256.of(bytes, from, to) : byPlatform(bytes, from, to);
    char[] hex = new char[2 * hash.length];
    for (int i = 0; i < hash.length; i++) {
      hex[2 * i] = DIGITS[hash[i] >> 4 & 15];
      hex[2 * i + 1] = DIGITS[hash[i] & 15];
    }
    return new String(hex);
  }

  private byte[] byPlatform(byte[] bytes, int from, int to) {
    if (digest == null) {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
    digest.update(bytes, from, to - from);
    return digest.digest();
  }
}
