package dev.dateline.chronology;

import java.text.Normalizer;
import java.util.Locale;

/** A text to look for where words begin, whatever the case and the diacritics. */
final class Words {

  private static final String PLAIN_FOR = "ł l đ d ø o ħ h ı i";

  private final String wanted;

  Words(String wanted) {
    this.wanted = fold(wanted).strip();
  }

  boolean beginIn(String text) {
    String folded = fold(text);
    int at = folded.indexOf(wanted);
    while (at >= 0) {
      if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
        return true;
      }
      at = folded.indexOf(wanted, at + 1);
    }
    return false;
  }

  private static String fold(String text) {
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

  /** Some letters have their stroke built in, so that no decomposition takes it off. */
  private static char plain(char c) {
    if (c == '’' || c == 'ʼ') {
      return '\'';
    }
    int at = c < 128 ? -1 : PLAIN_FOR.indexOf(c);
    return at < 0 ? c : PLAIN_FOR.charAt(at + 2);
  }
}
