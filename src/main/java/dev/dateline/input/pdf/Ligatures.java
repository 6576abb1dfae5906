package dev.dateline.input.pdf;

/** Takes apart the letters that fonts join: "oﬃce" is "office". */
final class Ligatures {

  private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Ligatures() {}

  static String apart(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLigature(text.charAt(i))) {
        return rewritten(text);
      }
    }
    return text;
  }

  private static String rewritten(String text) {
    StringBuilder apart = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLigature(c)) {
        apart.append(LETTERS[c - '\uFB00']);
      } else {
        apart.append(c);
      }
    }
    return apart.toString();
  }

  private static boolean isLigature(char c) {
    return c >= '\uFB00' && c <= '\uFB06';
  }
}
