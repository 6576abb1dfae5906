package dev.dateline.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of some bytes in hexadecimal digits. */
final class Fingerprint {

  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  String of(byte[] bytes, int from, int to) {
    digest.update(bytes, from, to - from);
    byte[] hash = digest.digest();
    char[] hex = new char[2 * hash.length];
    for (int i = 0; i < hash.length; i++) {
      hex[2 * i] = DIGITS[hash[i] >> 4 & 15];
      hex[2 * i + 1] = DIGITS[hash[i] & 15];
    }
    return new String(hex);
  }
}
