package dev.dateline.events;

import dev.dateline.text.Tokens;
import java.util.List;

/**
 * A pattern as far as words alone tell it, for a look at a text whose names are not read yet.
 *
 * <p>Names and gaps may be of any length, so that nothing is missed that {@link PatternMatcher}
 * finds.
 */
final class Sketch {

  private Sketch() {}

  /** Whether a pattern may match at a token. */
  static boolean mayMatch(List<Element> pattern, Tokens tokens, int index) {
    int at = index;
    boolean loose = false;
    for (Element element : pattern) {
      if (element instanceof Element.Word word && !word.optional()) {
        at = loose ? find(word, tokens, at) : at;
        if (at >= tokens.size() || !word.contains(tokens.number(at))) {
          return false;
        }
        at++;
      } else {
        loose = true;
      }
    }
    return true;
  }

  private static int find(Element.Word word, Tokens tokens, int from) {
    int at = from;
    while (at < tokens.size() && !word.contains(tokens.number(at))) {
      at++;
    }
    return at;
  }
}
