package dev.dateline.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** The one seat of juniversalchardet: names the legacy encoding of bytes that are not UTF-8. */
final class LegacyCharset {

  /**
   * Fewer bytes beyond ASCII than this are damage to a UTF-8 text as likely as another encoding.
   */
  private static final int LEAST_EVIDENCE = 3;

  private static final String TYPOGRAPHY = "\u00A0«»‘’‚“”„–—…•·€£¥§©®™°±ªº¿¡№¼½¾²³´×";

  private LegacyCharset() {}

  /** The text and the charset that it is in, or empty when no guess is sound. */
  static Optional<Guess> guess(byte[] bytes) {
    if (bytesBeyondAscii(bytes) < LEAST_EVIDENCE || looksLikeUtf8(bytes)) {
      return Optional.empty();
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null ? Optional.empty() : decode(bytes, name);
  }

  /** A decoded text with the name of its charset. */
  record Guess(String text, String charset) {}

  private static Optional<Guess> decode(byte[] bytes, String name) {
    try {
      String text = Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return reads(text) ? Optional.of(new Guess(text, name)) : Optional.empty();
    } catch (CharacterCodingException
        | UnsupportedCharsetException
        | IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }

  private static boolean reads(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 && !isLikely(c)) {
        return false;
      }
    }
    return true;
  }

  /** A byte of all ones or nearly so is damage more often than it is French or Icelandic. */
  private static boolean isLikely(char c) {
    return Character.isLetter(c) ? c != 'ÿ' && c != 'þ' : TYPOGRAPHY.indexOf(c) >= 0;
  }

  private static int bytesBeyondAscii(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      if (b < 0) {
        count++;
      }
    }
    return count;
  }

  /** Lead bytes with the continuation that they ask for are hardly ever chance. */
  private static boolean looksLikeUtf8(byte[] bytes) {
    int followed = 0;
    int alone = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean continued = i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80;
      if (b >= 0xC0) {
        followed += continued ? 1 : 0;
        alone += continued ? 0 : 1;
      }
    }
    return followed > alone;
  }
}
