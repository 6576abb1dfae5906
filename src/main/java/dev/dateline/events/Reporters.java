package dev.dateline.events;

import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;

/** Tells who only tells of an event: "Sergey Lavrov said", "according to Dmitry Peskov". */
final class Reporters {

  /** "the appointment of Ambassador Erik Lind": so near behind a noun stands whose it is. */
  private static final int NEXT = 2;

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

  /** "My visit, as the President said, is the first": it is another one who says "my". */
  static boolean isAgreedWith(Tokens tokens, PersonMention mention) {
    int before = mention.first() - 1;
    if (before > 0 && tokens.word(before).equals("the")) {
      before--;
    }
    return before >= 0 && tokens.word(before).equalsIgnoreCase("as");
  }

  /**
   * "Anna Kovac thanked Erik Lind for the visit", "Anna Kovac announced the appointment of Erik
   * Lind": of two people the one who speaks of what the other does.
   */
  static boolean thanks(SentenceReading sentence, Trigger trigger, PersonMention mention) {
    Tokens tokens = sentence.tokens();
    int after = mention.last() + 1;
    if (!trigger.isNominal() || trigger.first() <= after || !isThanking(tokens.word(after))) {
      return false;
    }
    for (PersonMention other : sentence.names().people()) {
      if (other.isNamed() && other.first() > after && other.first() <= trigger.last() + NEXT) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Erik Lind praised what was agreed at President Kovac's summit": he need not have been there.
   */
  static boolean praises(SentenceReading sentence, Trigger trigger, PersonMention mention) {
    int after = mention.last() + 1;
    return after < trigger.first()
        && switch (sentence.tokens().word(after)) {
          case "praised", "commended", "hailed", "recalled", "noted", "highlighted" ->
              thanks(sentence, trigger, mention);
          default -> false;
        };
  }

  private static boolean isThanking(String word) {
    return switch (word) {
      case "thanked", "congratulated", "praised", "recalled", "commended", "hailed" -> true;
      case "announced", "expressed", "welcomed", "discussed", "noted", "highlighted" -> true;
      default -> false;
    };
  }

  /** "informed Anna Kovac about the talks": who is told of them was not there. */
  static boolean isInformed(Tokens tokens, Trigger trigger, PersonMention mention) {
    int before = mention.first() - 1;
    return trigger.isNominal()
        && before > 0
        && mention.last() < trigger.first()
        && switch (tokens.word(before)) {
          case "informed", "briefed", "notified" -> true;
          default -> false;
        };
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
