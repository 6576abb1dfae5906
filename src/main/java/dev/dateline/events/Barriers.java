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

  /** What the tokens between two others cost, those two apart. */
  int between(Tokens tokens, int left, int right) {
    int sum = 0;
    for (int at = left + 1; at < right; at++) {
      sum += cost(tokens, at);
    }
    return sum;
  }
}
