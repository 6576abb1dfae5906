package dev.dateline.eval;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** Brings names to a form in which accents and capitals make no difference. */
final class Folding {

  private Folding() {}

  /** {@code "Łódź "} as {@code "łodz"}. */
  static String fold(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    apart.codePoints().forEach(c -> append(c, folded));
    return folded.toString().strip();
  }

  /** The different words of a text, folded. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : fold(text).split("[\\s\\x1C-\\x1F\\x85\\p{Z}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static void append(int c, StringBuilder folded) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return;
    }
    int lower = Character.toLowerCase(c);
    switch (lower) {
      case 'ß' -> folded.append("ss");
      case 'ς' -> folded.append('σ');
      default -> folded.appendCodePoint(lower);
    }
  }
}
