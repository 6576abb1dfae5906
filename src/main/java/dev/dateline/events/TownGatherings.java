package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Place;
import dev.dateline.names.PlaceMention;
import dev.dateline.names.PlaceMention.Kind;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;
import java.util.List;

/** Gatherings called after their town: "the Munich Security Conference", "the Madrid summit". */
final class TownGatherings {

  private static final int LONGEST = 5;

  private final BitSet heads;

  TownGatherings(RuleBook book, Vocabulary.Builder words) {
    heads = WordSet.of(book, "town-gatherings", words);
  }

  /** The town of the gathering that an event is, or at which it happens; else an empty list. */
  List<Place> read(SentenceReading sentence, Candidate candidate) {
    Tokens tokens = sentence.tokens();
    for (PlaceMention mention : sentence.names().places()) {
      if (mention.kind() == Kind.CITY && candidate.window().contains(mention.first())) {
        int head = head(tokens, mention.last());
        if (head >= 0 && (isItself(candidate, head) || isOccasion(tokens, mention.first()))) {
          return List.of(mention.place());
        }
      }
    }
    return List.of();
  }

  /** The word for the gathering in the capitalised words that follow a town, or -1. */
  private int head(Tokens tokens, int town) {
    int end = Math.min(tokens.size(), town + 1 + LONGEST);
    for (int at = town + 1; at < end; at++) {
      if (heads.get(tokens.number(at))) {
        return at;
      }
      if (!tokens.isCapitalised(at)) {
        break;
      }
    }
    return -1;
  }

  private static boolean isItself(Candidate candidate, int head) {
    Trigger trigger = candidate.trigger();
    return trigger.rule().type() == EventType.FORUM
        && trigger.first() <= head
        && head <= trigger.last();
  }

  /** "at the 58th Munich Security Conference". */
  private static boolean isOccasion(Tokens tokens, int town) {
    int at = town - 1;
    while (at >= 0
        && (tokens.word(at).equals("the")
            || tokens.shape(at) == Tokens.Shape.NUMBER
            || tokens.word(at).equals("annual"))) {
      at--;
    }
    return at >= 0
        && switch (tokens.word(at)) {
          case "at",
              "At",
              "in",
              "In",
              "to",
              "during",
              "During",
              "attend",
              "attended",
              "attending" ->
              true;
          case "of" -> at > 0 && isMargin(tokens.word(at - 1));
          default -> false;
        };
  }

  private static boolean isMargin(String word) {
    return word.equals("sidelines") || word.equals("margins") || word.equals("framework");
  }
}
