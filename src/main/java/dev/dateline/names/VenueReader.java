package dev.dateline.names;

import dev.dateline.text.Tokens;

/**
 * Reads the names of buildings and grounds that no list has, by the word for what they are: "Grand
 * Hotel", "University of Oslo", "Camp Lejeune".
 */
final class VenueReader {

  private static final int LONGEST = 8;

  private final Lexicon lexicon;

  VenueReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The last token of the name that begins at a capitalised token, or -1.
   *
   * @param limit the index that the name does not reach
   * @param placed whether it begins with a place, of which a possessive makes no name
   */
  int endAt(Tokens tokens, int first, int limit, boolean placed) {
    int last = endOfRun(tokens, first, limit, placed);
    if (last == first || opensClause(tokens.word(first))) {
      return -1;
    }
    // "Airport Security Conference" is none: what stands last tells what it is.
    return isHead(tokens, first) || isHead(tokens, last) || holdsHeadOf(tokens, first, last)
        ? last
        : -1;
  }

  /** "At the Grand Hotel, ...". */
  private static boolean opensClause(String word) {
    return switch (word) {
      case "At", "In", "On", "The", "To", "From", "Near", "Outside", "During", "Inside" -> true;
      default -> false;
    };
  }

  /** "Palace" in "the Constantine Palace". */
  boolean isHead(Tokens tokens, int index) {
    return tokens.isCapitalised(index) && lexicon.is(tokens, index, WordClass.VENUE_HEAD);
  }

  /** "International Airport", behind a name. */
  boolean isGenericEnd(Tokens tokens, int index) {
    int at = index;
    while (at < tokens.size()
        && !isHead(tokens, at)
        && lexicon.is(tokens, at, WordClass.INSTITUTION)) {
      at++;
    }
    return at < tokens.size() && isHead(tokens, at);
  }

  /** "Pushkin Museum of Fine Arts". */
  private boolean holdsHeadOf(Tokens tokens, int first, int last) {
    for (int at = first; at < last; at++) {
      if (isHead(tokens, at) && tokens.word(at + 1).equals("of")) {
        return true;
      }
    }
    return false;
  }

  /** The last of a row of capitalised words, with "of" and "of the" between them. */
  private static int endOfRun(Tokens tokens, int first, int limit, boolean placed) {
    int last = first;
    int end = Math.min(limit, first + LONGEST);
    for (int at = first + 1; at < end; at++) {
      if (tokens.isCapitalised(at)) {
        last = at;
      } else if (!isLink(tokens, at) && (placed || !isOwner(tokens, first, at))) {
        break;
      }
    }
    // "in the East Room June 2": what stands before a number is a month.
    boolean month = last + 1 < tokens.size() && tokens.shape(last + 1) == Tokens.Shape.NUMBER;
    return month && last > first && tokens.isCapitalised(last - 1) ? last - 1 : last;
  }

  /** "St. Michael's Monastery", "King's Bay Naval Base". */
  private static boolean isOwner(Tokens tokens, int first, int index) {
    return index <= first + 2 && tokens.shape(index) == Tokens.Shape.POSSESSIVE;
  }

  private static boolean isLink(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "of", "the", "de", "del", "la" -> true;
      default -> false;
    };
  }
}
