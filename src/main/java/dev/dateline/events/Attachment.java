package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.EventType;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each date of a sentence the event that it dates.
 *
 * <p>The nearest trigger wins; marks and conjunctions in between, other dates, and brackets make it
 * seem farther. A date that opens its clause looks ahead. A trigger that has a date already is the
 * last choice of the others.
 */
final class Attachment {

  private static final int FARTHEST = 60;

  /** No trigger is nearer than {@link #FARTHEST} over more tokens. */
  private static final int REACH = 170;

  /** A sentence with more dates is a list, not news. */
  private static final int MOST_DATES = 30;

  private static final int TAKEN = 9;
  private static final int OTHER_DATE = 14;
  private static final int ROW = 24;
  private static final int LOOKING_BACK = 4;
  private static final int FRONTED_BACK = 30;
  private static final int YIELDS = 12;
  private static final int OCCASION = 8;

  /** Words farther than this count only a third. */
  private static final int NEAR = 8;

  private final Barriers barriers;

  Attachment(Barriers barriers) {
    this.barriers = barriers;
  }

  /** A date and its trigger. */
  record Pair(Trigger trigger, DateMention date) {}

  private record Option(Pair pair, int cost) {}

  /** The pairs in the order of their dates. */
  List<Pair> attach(SentenceReading sentence, List<Trigger> triggers, List<DateMention> dates) {
    List<Option> options = new ArrayList<>();
    for (DateMention date : dates.subList(0, Math.min(MOST_DATES, dates.size()))) {
      for (Trigger trigger : triggers) {
        if (Math.abs(trigger.first() - date.first()) > REACH) {
          continue;
        }
        options.add(new Option(new Pair(trigger, date), cost(sentence, trigger, date)));
      }
    }
    // By identity: the hash of a trigger would be that of its whole rule.
    Map<DateMention, Pair> chosen = new IdentityHashMap<>();
    Set<Trigger> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    while (chosen.size() < dates.size()) {
      Option best = cheapest(sentence.tokens(), options, chosen, taken);
      if (best == null) {
        break;
      }
      chosen.put(best.pair().date(), best.pair());
      taken.add(best.pair().trigger());
    }
    List<Pair> pairs = new ArrayList<>();
    for (DateMention date : dates) {
      if (chosen.containsKey(date)) {
        pairs.add(chosen.get(date));
      }
    }
    return pairs;
  }

  private static Option cheapest(
      Tokens tokens, List<Option> options, Map<DateMention, Pair> chosen, Set<Trigger> taken) {
    Option best = null;
    int least = FARTHEST;
    for (Option option : options) {
      if (chosen.containsKey(option.pair().date())) {
        continue;
      }
      boolean again = taken.contains(option.pair().trigger());
      int cost = again ? Math.min(option.cost(), ROW) + TAKEN : option.cost();
      if (cost < least && (!again || isFurther(tokens, option.pair(), chosen))) {
        least = cost;
        best = option;
      }
    }
    return best;
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

  /**
   * Whether a trigger that has a date takes another too: one of the same row ("on 9 November, 11
   * January and 26 May") or one that opens a clause of its own ("and on 7 October").
   */
  private static boolean isFurther(Tokens tokens, Pair pair, Map<DateMention, Pair> chosen) {
    if (isFronted(tokens, pair.date())) {
      return true;
    }
    for (Pair other : chosen.values()) {
      if (other.trigger() == pair.trigger()
          && (isRow(tokens, other.date(), pair.date()) || isLeg(tokens, other, pair))) {
        return true;
      }
    }
    return false;
  }

  /** "to Tashkent from May 9 to 11 and to Astana from May 12 to 14". */
  private static boolean isLeg(Tokens tokens, Pair one, Pair other) {
    int next = one.date().last() + 1;
    boolean behind = one.date().last() < other.date().first();
    if (!behind || one.trigger().rule().type() != EventType.VISIT || next + 1 >= tokens.size()) {
      return false;
    }
    int to = tokens.isMark(next, ',') ? next + 2 : next + 1;
    return tokens.word(to - 1).equals("and") && tokens.word(to).equals("to");
  }

  private static boolean isRow(Tokens tokens, DateMention one, DateMention other) {
    int left = Math.min(one.last(), other.last());
    int right = Math.max(one.first(), other.first());
    boolean row = true;
    for (int at = left + 1; at < right; at++) {
      if (tokens.isMark(at, ';')) {
        return true;
      }
      boolean link = tokens.word(at).equals("and") || tokens.word(at).equals("on");
      row &= link || tokens.isMark(at, ',');
    }
    return row;
  }

  private int cost(SentenceReading sentence, Trigger trigger, DateMention date) {
    int cost = yields(sentence.tokens(), trigger, date);
    cost += isOccasion(sentence.tokens(), trigger) ? OCCASION : 0;
    if (trigger.first() <= date.first() && date.last() <= trigger.last()) {
      return cost;
    }
    boolean behind = trigger.first() < date.first();
    int left = behind ? trigger.last() : date.last();
    int right = behind ? date.first() : trigger.first();
    boolean fronted = isFronted(sentence.tokens(), date);
    cost += barriers.distance(sentence.tokens(), left, right, NEAR);
    cost += datesBetween(sentence, left, right) * OTHER_DATE;
    if (behind) {
      return cost + (fronted ? FRONTED_BACK : 0) + brackets(sentence.tokens(), date);
    }
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

  /** Whether a date opens the sentence, a clause after a semicolon, or a further ", and on ...". */
  private static boolean isFronted(Tokens tokens, DateMention date) {
    int before = date.first() - 1;
    boolean opener = before >= 0 && isOpener(tokens.word(before));
    if (opener) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    if (tokens.isMark(before, ';') || tokens.isMark(before, ':')) {
      return true;
    }
    boolean comma = date.last() + 1 < tokens.size() && tokens.isMark(date.last() + 1, ',');
    boolean joined = tokens.word(before).equals("and") || tokens.word(before).equals("then");
    return opener && joined || comma && before < 3;
  }

  private static boolean isOpener(String word) {
    return switch (word) {
      case "On", "on", "In", "in", "During", "From", "At", "Earlier", "Early", "Late", "Then" ->
          true;
      default -> false;
    };
  }
}
