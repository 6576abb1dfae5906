package dev.dateline.output;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what JSON allows in strings but other readers stumble over: line separators, controls
 * beyond ASCII, and marks that turn the reading order on a terminal.
 */
final class SafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final int DELETE = 0x7F;

  private final int[] ascii = standardAsciiEscapesForJSON();

  SafeEscapes() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  /** Escapes {@code <} too, with which the end of a script element or a comment begins. */
  static SafeEscapes inScript() {
    SafeEscapes escapes = new SafeEscapes();
    escapes.ascii['<'] = ESCAPE_STANDARD;
    return escapes;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    return isUnsafe(c) ? new SerializedString(escape(c)) : null;
  }

  private static boolean isUnsafe(int c) {
    return c >= 0x80 && c < 0xA0
        || c == 0x061C
        || c >= 0x200E && c <= 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFEFF;
  }

  private static String escape(int c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "\\u" + "0000".substring(digits.length()) + digits;
  }
}
