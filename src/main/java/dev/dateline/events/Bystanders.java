package dev.dateline.events;

import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;

/** Tells whom a sentence names beside an event without saying that they take part. */
final class Bystanders {

  /** So near before a verb stands the "it" that is its subject. */
  private static final int SUBJECT = 3;

  /** So near behind "the President's" stands the event that is the President's. */
  private static final int OWNED = 6;

  private Bystanders() {}

  static boolean has(SentenceReading sentence, Trigger trigger, PersonMention mention) {
    Tokens tokens = sentence.tokens();
    return mention.last() < trigger.first() && isBeforeIt(tokens, trigger, mention)
        || mention.first() > trigger.last() && isInOtherClause(tokens, trigger, mention)
        || isOwner(tokens, trigger, mention)
        || isBoss(sentence, mention)
        || isOfOtherEvent(sentence, trigger, mention);
  }

  /**
   * "accredited by the Prince", "credentials to the King": who accredits is not what one becomes.
   */
  static boolean isBehindBy(Tokens tokens, int index) {
    boolean article = index > 1 && tokens.isWord(index - 1, "the");
    int at = article ? index - 2 : index - 1;
    return at >= 0 && (tokens.isWord(at, "by") || article && tokens.isWord(at, "to"));
  }

  /** "Erik Lind, Chief of Staff for President Maria Saar": she is only named as whose he is. */
  private static boolean isBoss(SentenceReading sentence, PersonMention mention) {
    for (PersonMention other : sentence.names().people()) {
      if (other.isNamed() && other.last() == mention.first() - 1) {
        return mention.isNamed();
      }
    }
    return false;
  }

  /** "Anna Kovac looks forward to the government when it takes office": not she. */
  private static boolean isBeforeIt(Tokens tokens, Trigger trigger, PersonMention mention) {
    int from = Math.max(mention.last() + 1, trigger.first() - SUBJECT);
    for (int at = from; at < trigger.first(); at++) {
      if (tokens.isWord(at, "it")) {
        return true;
      }
    }
    return false;
  }

  /** "was held on 5 May, since Anna Kovac took office". */
  private static boolean isInOtherClause(Tokens tokens, Trigger trigger, PersonMention mention) {
    for (int at = trigger.last() + 1; at < mention.first(); at++) {
      switch (tokens.word(at)) {
        case "since", "because", "whereas", "although", "unless" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "the work of President Kovac's administration", but "President Kovac's visit". */
  private static boolean isOwner(Tokens tokens, Trigger trigger, PersonMention mention) {
    int after = mention.last() + 1;
    boolean owner =
        mention.isNamed()
            && after < tokens.size()
            && tokens.shape(after) == Tokens.Shape.POSSESSIVE;
    boolean owns = trigger.first() <= after + OWNED && trigger.last() > after;
    return owner && !owns && isHousehold(tokens, after + 1);
  }

  private static boolean isHousehold(Tokens tokens, int index) {
    for (int at = index; at < Math.min(tokens.size(), index + OWNED); at++) {
      switch (tokens.word(at)) {
        case "administration", "Administration", "cabinet", "Cabinet", "government", "agenda" -> {
          return true;
        }
        case "aggression", "war", "leadership", "policy", "vision", "plan", "commitment" -> {
          return true;
        }
        default -> {}
      }
      if (!tokens.isWord(at)) {
        return false;
      }
    }
    return false;
  }

  /** "met on 5 May to follow up the call between Anna Kovac and Erik Lind": these two called. */
  private static boolean isOfOtherEvent(
      SentenceReading sentence, Trigger trigger, PersonMention mention) {
    Tokens tokens = sentence.tokens();
    int at = mention.first() - 1;
    while (at > 0 && !tokens.isWord(at, "between") && isRow(sentence, at)) {
      at--;
    }
    int noun = at - 1;
    return noun >= 0
        && tokens.isWord(at, "between")
        && isMeeting(tokens.word(noun))
        && (noun < trigger.first() || noun > trigger.last());
  }

  private static boolean isRow(SentenceReading sentence, int index) {
    Tokens tokens = sentence.tokens();
    return sentence.names().isPerson(index)
        || tokens.isWord(index, "and")
        || tokens.isWord(index, "the");
  }

  private static boolean isMeeting(String word) {
    return switch (word) {
      case "call", "calls", "conversation", "meeting", "meetings", "talks", "summit" -> true;
      default -> false;
    };
  }
}
