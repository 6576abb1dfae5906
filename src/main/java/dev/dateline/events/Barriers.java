package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** How much the marks and words between two tokens keep them apart. */
final class Barriers {

  private final Map<Integer, Integer> costs = new HashMap<>();

  Barriers(RuleBook book, Vocabulary.Builder words) {
    for (RuleNode section : book.sections("clause-barriers")) {
      for (Map.Entry<String, RuleNode> entry : section.entries().entrySet()) {
        costs.put(words.number(entry.getKey()), entry.getValue().number());
      }
    }
  }

  /** What one token costs. */
  int cost(Tokens tokens, int index) {
    int number = tokens.number(index);
    return number == Vocabulary.UNKNOWN ? 0 : costs.getOrDefault(number, 0);
  }

  /**
   * How far two tokens seem apart: the words between them, beyond {@code near} a third each, and
   * the barriers. What stands in quotation marks counts as one word.
   */
  int distance(Tokens tokens, int left, int right, int near) {
    int words = 0;
    int walls = 0;
    for (int at = left + 1; at < right; at++) {
      int close = closingQuote(tokens, at, right);
      if (close > at) {
        at = close;
      } else {
        walls += cost(tokens, at);
      }
      words++;
    }
    return Math.min(words, near) + Math.max(0, words - near) / 3 + walls;
  }

  private static int closingQuote(Tokens tokens, int open, int limit) {
    boolean curly = tokens.isMark(open, '\u201C');
    if (!curly && !tokens.isMark(open, '"')) {
      return -1;
    }
    for (int at = open + 1; at < limit; at++) {
      if (tokens.isMark(at, curly ? '\u201D' : '"')) {
        return at;
      }
    }
    return -1;
  }
}
