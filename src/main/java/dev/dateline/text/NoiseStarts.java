package dev.dateline.text;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.List;

/** The words with which the furniture of a page begins: "Read more", "Share:". */
final class NoiseStarts {

  private final List<char[]> starts = new ArrayList<>();

  NoiseStarts(RuleBook rules) {
    for (RuleNode node : rules.sections("noise-starts")) {
      for (String start : node.texts()) {
        starts.add(start.toCharArray());
      }
    }
  }

  /** Whether a block is no more than such words, or has a colon or dash after them. */
  boolean begin(char[] text, Span block) {
    char first = Character.toLowerCase(text[block.start()]);
    for (char[] start : starts) {
      if (start[0] == first && isAt(text, block, start) && endsAfter(text, block, start.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(char[] text, Span block, char[] start) {
    if (start.length > block.length()) {
      return false;
    }
    for (int i = 1; i < start.length; i++) {
      if (Character.toLowerCase(text[block.start() + i]) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAfter(char[] text, Span block, int length) {
    return length == block.length() || ":\u2013-".indexOf(text[block.start() + length]) >= 0;
  }
}
