package dev.dateline.input;

/** Tells files that are no text from those that are. */
final class BinaryCheck {

  /** Enough to judge by, and little enough for a file of any size. */
  private static final int SAMPLE = 1 << 16;

  private final byte[] bytes;
  private final int length;
  private int nuls;
  private int controls;
  private int lowAtEven;
  private int lowAtOdd;

  BinaryCheck(byte[] bytes) {
    this.bytes = bytes;
    this.length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      count(i, bytes[i]);
    }
  }

  /** Why the bytes are no text, or empty when they may be. */
  String reason() {
    if (startsWith("%PDF-")) {
      return "this is a PDF file, not text";
    }
    if (startsWith("{\\rtf")) {
      return "this is rich text (RTF); save it as .docx or .txt";
    }
    if (startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return "this is an Office file of the old kind; save it as .docx or .csv";
    }
    if (startsWith("\u00fd7zXZ")
        || startsWith("\u0028\u00b5/\u00fd")
        || startsWith("7z\u00bc\u00af")
        || startsWith("Rar!")) {
      return "this is an archive of a kind that is not read (.xz, .zst, .7z, .rar); unpack it first";
    }
    if (startsWith("\u007fELF") || startsWith("PK\u0003\u0004")) {
      return "this is a binary file, not text";
    }
    if (looksLikeUtf16()) {
      String order = lowAtOdd > lowAtEven ? "LE" : "BE";
      return "this looks like UTF-16 without a byte order mark; say --encoding UTF-16" + order;
    }
    // A stray NUL in a long text is a blemish; one in every hundred bytes is another kind of file.
    boolean binary = nuls * 100L > length || controls * 50L > length;
    return binary ? "this is a binary file, not text" : "";
  }

  private void count(int index, byte b) {
    nuls += b == 0 ? 1 : 0;
    controls += b != 0 && isRareControl(b) ? 1 : 0;
    if (b == 0 || isRareControl(b)) {
      lowAtEven += index % 2 == 0 ? 1 : 0;
      lowAtOdd += index % 2;
    }
  }

  /** Controls that no text has in numbers; tab to carriage return, Ctrl-Z and ESC do occur. */
  private static boolean isRareControl(byte b) {
    return b >= 0 && b < 9 || b > 13 && b < 32 && b != 26 && b != 27 || b == 127;
  }

  /**
   * In UTF-16 most characters have a low byte, 0 for Latin and 4 for Cyrillic, on the same side.
   */
  private boolean looksLikeUtf16() {
    int more = Math.max(lowAtEven, lowAtOdd);
    int less = Math.min(lowAtEven, lowAtOdd);
    return bytes.length % 2 == 0 && more * 3L > length && less * 20L <= more;
  }

  private boolean startsWith(String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
