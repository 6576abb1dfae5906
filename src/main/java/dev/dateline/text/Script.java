package dev.dateline.text;

import dev.dateline.model.Span;

/** Tells stretches in the Latin script from those in others. */
final class Script {

  /** From here on letters are of other scripts, but for one range. */
  private static final char FIRST_FOREIGN = '\u0250';

  private static final char FIRST_LATIN_ADDITION = '\u1E00';
  private static final char LAST_LATIN_ADDITION = '\u1EFF';

  private final char[] text;

  /** Whether the text has a letter of another script: hardly any English page has. */
  private final boolean mixed;

  Script(char[] text) {
    this.text = text;
    this.mixed = hasForeign(text);
  }

  /**
   * Whether there is no letter, or most are of another script, as in the search form of a Russian
   * page.
   */
  boolean isForeign(Span span) {
    return mixed ? isMostlyForeign(span) : !hasLatin(span);
  }

  private static boolean hasForeign(char[] text) {
    for (char c : text) {
      if (c >= FIRST_FOREIGN && isForeign(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(char c) {
    boolean latin = c < FIRST_FOREIGN || c >= FIRST_LATIN_ADDITION && c <= LAST_LATIN_ADDITION;
    return !latin && Character.isLetter(c);
  }

  private boolean hasLatin(Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      if (isLatin(text[at])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c) && !isForeign(c);
  }

  private boolean isMostlyForeign(Span span) {
    int latin = 0;
    int other = 0;
    // When more than half of the span is Latin, the rest cannot be more.
    for (int at = span.start(); at < span.end() && 2 * latin <= span.length(); at++) {
      latin += isLatin(text[at]) ? 1 : 0;
      other += isForeign(text[at]) ? 1 : 0;
    }
    return other > latin || latin == 0;
  }
}
