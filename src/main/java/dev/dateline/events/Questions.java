package dev.dateline.events;

import dev.dateline.text.Tokens;
import java.util.Locale;

/** Tells what a sentence only asks: "Has the President spoken with the Minister since Monday?" */
final class Questions {

  private Questions() {}

  /** Whether a verb stands in a question that can be answered by yes or no. */
  static boolean ask(Tokens tokens, Trigger trigger) {
    if (trigger.isNominal() || !tokens.isMark(tokens.size() - 1, '?')) {
      return false;
    }
    for (int at = 0; at < trigger.verb(); at++) {
      if (isAuxiliary(tokens.word(at)) && opens(tokens, at) && !isAddress(tokens.word(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "did", "do", "does", "had", "has", "have", "is", "are", "was", "were", "will", "would" ->
          true;
      default -> false;
    };
  }

  /** "Did the President", "And did he", "if so, will she". */
  private static boolean opens(Tokens tokens, int index) {
    return index == 0
        || !tokens.isWord(index - 1)
        || switch (tokens.word(index - 1).toLowerCase(Locale.ROOT)) {
          case "and", "but", "or", "so" -> true;
          default -> false;
        };
  }

  /** "Do you know", "Is there": what follows is taken for granted. */
  private static boolean isAddress(String word) {
    return word.equals("you") || word.equals("there");
  }
}
