package dev.dateline.events;

import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;

/** Tells who only tells of an event: "Sergey Lavrov said", "according to Dmitry Peskov". */
final class Reporters {

  private Reporters() {}

  /** Whether somebody tells what the rest of the sentence says. */
  static boolean tells(Tokens tokens, PersonMention mention) {
    int after = mention.last() + 1;
    int before = mention.first() - 1;
    if (before > 0 && tokens.word(before).equals("the")) {
      before--;
    }
    return after < tokens.size() && isSaying(tokens.word(after))
        || before > 0 && isAfterQuote(tokens, before)
        || before > 0
            && tokens.word(before).equals("to")
            && tokens.word(before - 1).endsWith("ccording");
  }

  private static boolean isSaying(String word) {
    return switch (word) {
      case "said", "told", "says", "noted", "stated", "added", "stressed", "reported" -> true;
      default -> false;
    };
  }

  /** '"We will meet", said the minister.' */
  private static boolean isAfterQuote(Tokens tokens, int index) {
    return isSaying(tokens.word(index))
        && (!tokens.isWord(index - 1) || index > 1 && !tokens.isWord(index - 2));
  }
}
