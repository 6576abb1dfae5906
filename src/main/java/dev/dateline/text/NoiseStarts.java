package dev.dateline.text;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words with which the furniture of a page begins: "Read more", "Share:". */
final class NoiseStarts {

  private static final int LONGEST = 40;

  private final List<String> starts = new ArrayList<>();
  private final String initials;

  NoiseStarts(RuleBook rules) {
    StringBuilder first = new StringBuilder();
    for (RuleNode node : rules.sections("noise-starts")) {
      for (String start : node.texts()) {
        starts.add(start);
        first.append(start.charAt(0));
      }
    }
    initials = first.toString();
  }

  /** Whether a block is no more than such words, or has a colon or dash after them. */
  boolean begin(String text, Span block) {
    // Most blocks begin otherwise.
    if (initials.indexOf(Character.toLowerCase(text.charAt(block.start()))) < 0) {
      return false;
    }
    String start =
        text.substring(block.start(), Math.min(block.end(), block.start() + LONGEST))
            .toLowerCase(Locale.ROOT);
    for (String noise : starts) {
      if (start.startsWith(noise) && endsAt(noise.length(), start, block)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(int after, String start, Span block) {
    return after == block.length()
        || after < start.length() && ":\u2013-".indexOf(start.charAt(after)) >= 0;
  }
}
