package dev.dateline.chronology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Brings words to forms in which case, diacritics and ways of transliteration do not count. */
final class Folding {

  private static final String PLAIN_FOR = "ł l đ d ø o ħ h ı i";

  private Folding() {}

  /** In lower case and without diacritics: {@code "Łódź"} as {@code "lodz"}. */
  static String fold(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(plain(c));
      }
    }
    return folded.toString();
  }

  /** The words of a text, folded: runs of letters and digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String folded = fold(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** What a folded name has in common with its other spellings: "zelenskyy" as "zelenski". */
  static String spelling(String word) {
    String even = word.replace("ks", "x").replace("kh", "h").replace("w", "v").replace("ou", "u");
    StringBuilder letters = new StringBuilder(even.length());
    for (int i = 0; i < even.length(); i++) {
      char c = even.charAt(i) == 'y' || even.charAt(i) == 'j' ? 'i' : even.charAt(i);
      if (letters.length() == 0 || letters.charAt(letters.length() - 1) != c) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Whether all of it is ASCII. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Some letters have their stroke built in, so that no decomposition takes it off. */
  private static char plain(char c) {
    if (c == '’' || c == 'ʼ') {
      return '\'';
    }
    int at = c < 128 ? -1 : PLAIN_FOR.indexOf(c);
    return at < 0 ? c : PLAIN_FOR.charAt(at + 2);
  }
}
