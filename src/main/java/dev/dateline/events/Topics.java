package dev.dateline.events;

import dev.dateline.names.PartyMention;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;

/**
 * Tells sides that are only talked about: "sanctions on Russia", "met to discuss the war in Syria".
 */
final class Topics {

  private final BitSet verbs;

  /** One that knows the verbs of what a meeting is for: "discuss", "underscoring". */
  Topics(RuleBook book, Verbs forms, Vocabulary.Builder words) {
    verbs = new BitSet();
    for (RuleNode node : book.sections("topic-verbs")) {
      for (String verb : node.texts()) {
        for (int number : forms.numbersOf(verb)) {
          verbs.set(number);
        }
      }
    }
  }

  /** Whether what a sentence names of a side, behind the words of an event, is its topic. */
  boolean has(Tokens tokens, Candidate candidate, PartyMention mention) {
    if (mention.first() == 0) {
      return false;
    }
    int start = candidate.trigger().last() + 1;
    for (int at = start; at < mention.first(); at++) {
      if (verbs.get(tokens.number(at)) && !isSide(tokens, mention)) {
        return true;
      }
    }
    return switch (tokens.word(mention.first() - 1)) {
      case "on", "about", "against", "regarding", "concerning", "discussed", "over" -> true;
      default -> false;
    };
  }

  /** "to discuss trade between Latvia and Kenya", "to affirm Latvia's support": these are sides. */
  private static boolean isSide(Tokens tokens, PartyMention mention) {
    for (int at = mention.first() - 1; at >= Math.max(0, mention.first() - 4); at--) {
      if (tokens.word(at).equals("between")) {
        return true;
      }
    }
    int end = Math.min(tokens.size() - 1, mention.last() + 4);
    for (int at = mention.last() + 1; at <= end; at++) {
      switch (tokens.word(at)) {
        case "commitment", "support", "gratitude", "readiness", "solidarity", "condolences" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
