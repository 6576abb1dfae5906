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
   * @param cities the largest first, at least one
   */
  record Found(int last, List<City> cities) {}

  /** The towns of the longest name that begins at a token. */
  Optional<Found> at(Tokens tokens, int index) {
    int most = Math.min(tokens.size() - 1, index + LONGEST - 1);
    for (int last = most; last >= index; last--) {
      if (mayEnd(tokens, index, last)) {
        List<City> cities = gazetteer.find(key(tokens, index, last));
        if (!cities.isEmpty()) {
          return Optional.of(new Found(last, cities));
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

  /** The name as the gazetteer has it: one space between words, "MOSCOW" as "Moscow". */
  static String key(Tokens tokens, int first, int last) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      String word = tokens.word(i).replace('\u2019', '\'');
      boolean shout =
          tokens.shape(i) == Tokens.Shape.UPPER && word.length() > 3 && !word.contains(".");
      key.append(i > first ? " " : "");
      key.append(shout ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
    }
    return key.toString();
  }
}
