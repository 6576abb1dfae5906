package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.text.Tokens;

/** How far a trigger and a date of a sentence seem from each other. */
final class Distance {

  private static final int OTHER_DATE = 14;
  private static final int LOOKING_BACK = 4;
  private static final int FRONTED_BACK = 30;
  private static final int YIELDS = 12;
  private static final int NEXT_CLAUSE = 12;
  private static final int OCCASION = 8;

  /** Words farther than this count only a third. */
  private static final int NEAR = 8;

  private final Barriers barriers;

  Distance(Barriers barriers) {
    this.barriers = barriers;
  }

  int between(SentenceReading sentence, Trigger trigger, DateMention date) {
    int cost = yields(sentence.tokens(), trigger, date);
    cost += isOccasion(sentence.tokens(), trigger) ? OCCASION : 0;
    if (trigger.first() <= date.first() && date.last() <= trigger.last()) {
      return cost;
    }
    boolean behind = trigger.first() < date.first();
    int left = behind ? trigger.last() : date.last();
    int right = behind ? date.first() : trigger.first();
    boolean fronted = DateClauses.isFronted(sentence.tokens(), date);
    cost += barriers.distance(sentence.tokens(), left, right, NEAR);
    cost += datesBetween(sentence, left, right) * OTHER_DATE;
    if (behind) {
      return cost + (fronted ? FRONTED_BACK : 0) + brackets(sentence.tokens(), date);
    }
    // "became a consulate in 1992 and closed": the day of what is told before "and"
    cost += !fronted && sentence.tokens().word(left + 1).equals("and") ? NEXT_CLAUSE : 0;
    return cost + (fronted || right == left + 1 ? -LOOKING_BACK : LOOKING_BACK);
  }

  /**
   * A date alone in brackets belongs to the words before them: "the Days of Culture (May 15-18)".
   */
  private int brackets(Tokens tokens, DateMention date) {
    boolean alone =
        date.first() > 0
            && date.last() + 1 < tokens.size()
            && tokens.isMark(date.first() - 1, '(')
            && tokens.isMark(date.last() + 1, ')');
    return alone ? -barriers.cost(tokens, date.first() - 1) : 0;
  }

  private static int datesBetween(SentenceReading sentence, int left, int right) {
    int count = 0;
    for (DateMention other : sentence.dates()) {
      count += left < other.first() && other.last() < right ? 1 : 0;
    }
    return count;
  }

  /** A weak trigger yields to others, but not a date right behind it or linked by "held". */
  private static int yields(Tokens tokens, Trigger trigger, DateMention date) {
    if (!trigger.rule().has(EventRule.Trait.WEAK)) {
      return 0;
    }
    boolean close = trigger.last() < date.first() && date.first() - trigger.last() <= 2;
    for (int at = trigger.last() + 1; at < date.first() && !close; at++) {
      close = isHolding(tokens.word(at));
    }
    return close ? 2 : YIELDS;
  }

  private static boolean isHolding(String word) {
    return switch (word) {
      case "held", "took", "take", "takes", "scheduled", "convened", "hosted" -> true;
      default -> false;
    };
  }

  /** "during the SCO summit": the occasion of something else that the sentence tells. */
  private static boolean isOccasion(Tokens tokens, Trigger trigger) {
    for (int at = Math.max(0, trigger.first() - 3); at <= trigger.first(); at++) {
      switch (tokens.word(at)) {
        case "during", "During", "sidelines", "margins" -> {
          return trigger.isNominal();
        }
        default -> {}
      }
    }
    return false;
  }
}
