package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names of towns among the tokens of a sentence. */
final class Towns {

  private static final int LONGEST = 5;

  private final Gazetteer gazetteer;

  Towns(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The towns of a name.
   *
   * @param last the index of its last token
   * @param name as written, but not in capitals
   * @param cities the largest first, at least one
   */
  record Found(int last, String name, List<City> cities) {}

  /** The towns of the longest name that begins at a token. */
  Optional<Found> at(Tokens tokens, int index) {
    int most = Math.min(tokens.size() - 1, index + LONGEST - 1);
    for (int last = most; last >= index; last--) {
      if (mayEnd(tokens, index, last)) {
        String key = key(tokens, index, last);
        List<City> cities = gazetteer.find(key);
        if (!cities.isEmpty()) {
          String name = isShout(tokens, index, last) ? key : tokens.phrase(index, last);
          return Optional.of(new Found(last, name, cities));
        }
      }
    }
    return Optional.empty();
  }

  /** A capitalised word, or the end of "Sharm el-Sheikh" or "St. John's". */
  private static boolean mayEnd(Tokens tokens, int first, int last) {
    return tokens.isCapitalised(last)
        || last > first
            && (tokens.word(last).indexOf('-') > 0
                || tokens.shape(last) == Tokens.Shape.POSSESSIVE);
  }

  /** The name as the gazetteer has it: one space between words, "NEW DELHI" as "New Delhi". */
  private static String key(Tokens tokens, int first, int last) {
    boolean shout = isShout(tokens, first, last);
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String word = tokens.word(i).replace('\u2019', '\'');
      key.append(i > first ? " " : "");
      key.append(shout ? quiet(word, i > first) : word);
    }
    return key.toString();
  }

  /** Whether a name is written in capitals; "US" and "UAE" always are. */
  private static boolean isShout(Tokens tokens, int first, int last) {
    boolean lengthy = false;
    for (int i = first; i <= last; i++) {
      if (tokens.shape(i) != Tokens.Shape.UPPER || tokens.word(i).indexOf('.') >= 0) {
        return false;
      }
      lengthy |= tokens.end(i) - tokens.start(i) > 3;
    }
    return lengthy;
  }

  /** "RIO DE JANEIRO": a particle inside begins small. */
  private static String quiet(String word, boolean inside) {
    String small = word.toLowerCase(Locale.ROOT);
    return inside && word.length() <= 2 ? small : word.charAt(0) + small.substring(1);
  }
}
