package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.text.Tokens;

/** Tells how a date stands in its clause, and to the dates before it. */
final class DateClauses {

  private DateClauses() {}

  /** Whether a date opens the sentence, a clause after a semicolon, or a further ", and on ...". */
  static boolean isFronted(Tokens tokens, DateMention date) {
    int before = date.first() - 1;
    boolean opener = before >= 0 && isOpener(tokens.word(before));
    if (opener) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    if (tokens.isMark(before, ';') || tokens.isMark(before, ':')) {
      return true;
    }
    boolean comma = date.last() + 1 < tokens.size() && tokens.isMark(date.last() + 1, ',');
    boolean joined = tokens.word(before).equals("and") || tokens.word(before).equals("then");
    return opener && joined || comma && before < 3 && !tellsAlready(tokens, before);
  }

  /** "He went to Oslo on 5 May, and": not "In Oslo, on 5 May, he", "Held online on 5 May, it". */
  private static boolean tellsAlready(Tokens tokens, int last) {
    if (tokens.word(0).equals("Held") || tokens.word(0).endsWith("ing")) {
      return false;
    }
    for (int at = 0; at <= last; at++) {
      boolean small =
          switch (tokens.word(at)) {
            case "in", "at", "the", "also", "and" -> true;
            default -> false;
          };
      if (tokens.shape(at) == Tokens.Shape.LOWER && !small) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpener(String word) {
    return switch (word) {
      case "On", "on", "In", "in", "During", "From", "At", "Earlier", "Early", "Late", "Then" ->
          true;
      default -> false;
    };
  }

  /** "today's meeting", "this year's forum": whether a noun of its own follows a date. */
  static boolean isOwner(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    return after < tokens.size() && tokens.shape(after) == Tokens.Shape.POSSESSIVE;
  }

  /** Whether neither a mark nor an "and" stands between two dates. */
  static boolean isSameClause(Tokens tokens, DateMention one, DateMention other) {
    for (int at = one.last() + 1; at < other.first(); at++) {
      if (!tokens.isWord(at) || tokens.word(at).equals("and")) {
        return false;
      }
    }
    return true;
  }

  /** "to Tashkent from May 9 to 11 and to Astana from May 12 to 14". */
  static boolean isLeg(Tokens tokens, DateMention one, DateMention other) {
    int next = one.last() + 1;
    if (one.last() >= other.first() || next >= tokens.size()) {
      return false;
    }
    int to = tokens.isMark(next, ',') ? next + 2 : next + 1;
    return to < tokens.size() && tokens.word(to - 1).equals("and") && tokens.word(to).equals("to");
  }

  /** "9 November, 11 January and 26 May", or the next clause behind a semicolon. */
  static boolean isRow(Tokens tokens, DateMention one, DateMention other) {
    int left = Math.min(one.last(), other.last());
    int right = Math.max(one.first(), other.first());
    boolean row = true;
    for (int at = left + 1; at < right; at++) {
      if (tokens.isMark(at, ';')) {
        return true;
      }
      boolean link = tokens.word(at).equals("and") || tokens.word(at).equals("on");
      row &= link || tokens.isMark(at, ',');
    }
    return row;
  }
}
