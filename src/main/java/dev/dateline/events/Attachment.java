package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each date of a sentence the event that it dates.
 *
 * <p>The nearest trigger wins; marks and conjunctions in between, other dates, and brackets make it
 * seem farther. A date that opens its clause looks ahead.
 */
final class Attachment {

  private static final int FARTHEST = 48;
  private static final int OTHER_DATE = 14;
  private static final int LOOKING_BACK = 4;
  private static final int FRONTED_BACK = 30;
  private static final int YIELDS = 12;

  private final Barriers barriers;

  Attachment(Barriers barriers) {
    this.barriers = barriers;
  }

  /** A date and its trigger. */
  record Pair(Trigger trigger, DateMention date) {}

  /** The pairs in the order of their dates. */
  List<Pair> attach(SentenceReading sentence, List<Trigger> triggers, List<DateMention> dates) {
    List<Pair> pairs = new ArrayList<>();
    for (DateMention date : dates) {
      Trigger best = null;
      int least = FARTHEST;
      for (Trigger trigger : triggers) {
        int cost = cost(sentence, trigger, date);
        if (cost < least) {
          least = cost;
          best = trigger;
        }
      }
      if (best != null) {
        pairs.add(new Pair(best, date));
      }
    }
    return pairs;
  }

  private int cost(SentenceReading sentence, Trigger trigger, DateMention date) {
    int cost = trigger.rule().has(EventRule.Trait.WEAK) ? YIELDS : 0;
    if (trigger.first() <= date.first() && date.last() <= trigger.last()) {
      return cost;
    }
    boolean behind = trigger.first() < date.first();
    int left = behind ? trigger.last() : date.last();
    int right = behind ? date.first() : trigger.first();
    boolean fronted = isFronted(sentence, date);
    cost += Math.max(0, right - left - 1) + datesBetween(sentence, left, right) * OTHER_DATE;
    cost += barriers.between(sentence.tokens(), left, right);
    if (behind) {
      return cost + (fronted ? FRONTED_BACK : 0) + brackets(sentence.tokens(), left, date);
    }
    return cost + (fronted || right == left + 1 ? -LOOKING_BACK : LOOKING_BACK);
  }

  /** A date alone in brackets belongs to the words before them: "the Days of Culture (May 15-18)". */
  private int brackets(Tokens tokens, int left, DateMention date) {
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

  /** Whether a date opens the sentence or a clause after a semicolon, colon or "and". */
  private static boolean isFronted(SentenceReading sentence, DateMention date) {
    Tokens tokens = sentence.tokens();
    int before = date.first() - 1;
    if (before >= 0 && isOpener(tokens.word(before))) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    boolean comma = date.last() + 1 < tokens.size() && tokens.isMark(date.last() + 1, ',');
    return tokens.isMark(before, ';') || tokens.isMark(before, ':') || comma && before < 3;
  }

  private static boolean isOpener(String word) {
    return switch (word) {
      case "On", "on", "In", "in", "During", "From", "At", "Earlier", "Early", "Late", "Then" -> true;
      default -> false;
    };
  }
}
