package dev.dateline.input.html;

import java.util.Arrays;

/** The characters of the block that is being read, with white space as a browser shows it. */
final class Line {

  // An array, because a StringBuilder that has seen one letter beyond Latin-1 stays slow.
  private char[] text = new char[1024];
  private int length;
  private int linked;
  private boolean space;

  boolean isEmpty() {
    return length == 0;
  }

  /** Whether it ends with a break, after which another break begins a new block. */
  boolean isBroken() {
    return length > 0 && text[length - 1] == '\n';
  }

  /** Appends running text: white space of any kind and length is one space. */
  void append(String added, boolean inLink) {
    int before = length;
    makeRoom(added.length());
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        writeSpace();
        text[length++] = c;
      }
    }
    linked += inLink ? length - before : 0;
  }

  /** Appends preformatted text as it is. */
  void appendVerbatim(String added, boolean inLink) {
    int before = length;
    makeRoom(added.length());
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      if (!isInvisible(c) && c != '\r') {
        text[length++] = c == '\u00A0' ? ' ' : c;
      }
    }
    linked += inLink ? length - before : 0;
  }

  /** A line break within the block. */
  void breakLine() {
    space = false;
    if (length > 0) {
      makeRoom(1);
      text[length++] = '\n';
    }
  }

  int linked() {
    return linked;
  }

  /** The block's text, after which the next one begins. */
  String take() {
    while (length > 0 && text[length - 1] <= ' ') {
      length--;
    }
    String taken = new String(text, 0, length);
    length = 0;
    linked = 0;
    space = false;
    return taken;
  }

  private void writeSpace() {
    if (space && length > 0 && text[length - 1] != '\n') {
      text[length++] = ' ';
    }
    space = false;
  }

  /** One more is for the space that may go before. */
  private void makeRoom(int more) {
    if (text.length - length < more + 1) {
      text = Arrays.copyOf(text, 2 * (length + more + 1));
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u3000' || isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c >= '\u2000' && c <= '\u200A' || c == '\u2028' || c == '\u2029' || c == '\u202F';
  }

  /** Soft hyphens, joiners, marks of direction and order; they are seen by nobody. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c >= '\u2066' && c <= '\u2069'
        || c < ' ' && c != '\n' && c != '\t' && c != '\r';
  }
}
