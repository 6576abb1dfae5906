package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;

/** Tells whether an office without a name stands for whoever holds it: "the President met". */
final class Officials {

  /** As far behind "the President's" stands the noun that tells what is the President's. */
  private static final int REACH = 3;

  private Officials() {}

  static boolean refers(SentenceReading sentence, Candidate candidate, PersonMention mention) {
    boolean appointment = candidate.trigger().rule().type() == EventType.APPOINTMENT;
    if (appointment && mention.first() > candidate.trigger().first()) {
      return false;
    }
    return !mention.country().isEmpty()
        || isDefinite(sentence.tokens(), mention.first())
            && ownsEvent(sentence.tokens(), candidate.trigger(), mention.last() + 1);
  }

  /**
   * "the President", a first word, but not "Adviser to the President", "Office of the President".
   */
  static boolean isDefinite(Tokens tokens, int index) {
    if (index == 0) {
      return true;
    }
    if (!tokens.word(index - 1).equalsIgnoreCase("the")) {
      return tokens.isMark(index - 1, ':');
    }
    boolean link = index > 2 && isLink(tokens.word(index - 2));
    return !link || !tokens.isCapitalised(index - 3) && !isStaff(tokens.word(index - 3));
  }

  private static boolean isLink(String word) {
    return word.equals("of") || word.equals("to") || word.equals("for");
  }

  /** Who or what is the President's, and not the President. */
  static boolean isStaff(String word) {
    return switch (word) {
      case "adviser",
          "advisor",
          "advisers",
          "advisors",
          "aide",
          "assistant",
          "counsellor",
          "deputy",
          "envoy",
          "family",
          "office",
          "representative",
          "secretary",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "staff",
          "team",
          "wife" ->
          true;
      default -> false;
    };
  }

  /** Not "the President's team", but "the President's visit". */
  private static boolean ownsEvent(Tokens tokens, Trigger trigger, int after) {
    boolean owner =
        after < tokens.size()
            && (tokens.shape(after) == Tokens.Shape.POSSESSIVE
                || tokens.isMark(after, '\u2019')
                || tokens.isMark(after, '\''));
    return !owner || trigger.last() > after && trigger.first() <= after + REACH;
  }
}
