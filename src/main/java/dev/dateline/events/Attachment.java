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
  static final int MOST_DATES = 30;

  private static final int TAKEN = 9;
  private static final int ROW = 24;

  private final Distance distance;
  private final Mismatch mismatch;
  private final MainEvents mainEvents;

  Attachment(Barriers barriers, VerbReading verbs, Mismatch mismatch) {
    this.mismatch = mismatch;
    this.distance = new Distance(barriers);
    this.mainEvents = new MainEvents(verbs);
  }

  /** A date and its trigger. */
  record Pair(Trigger trigger, DateMention date) {}

  private record Option(Pair pair, int cost) {}

  /** The pairs in the order of their dates. */
  List<Pair> attach(SentenceReading sentence, List<Trigger> triggers, List<DateMention> dates) {
    List<Option> options = new ArrayList<>();
    for (DateMention date : dates.subList(0, Math.min(MOST_DATES, dates.size()))) {
      for (Trigger trigger : triggers) {
        if (!why(sentence, trigger, date, dates).isEmpty()) {
          continue;
        }
        Trigger dated = mainEvents.dated(sentence, triggers, trigger, date);
        options.add(new Option(new Pair(dated, date), distance.between(sentence, trigger, date)));
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

  /** What keeps a date from an event of its sentence, as {@link Reasons} names it, or nothing. */
  String why(SentenceReading sentence, Trigger trigger, DateMention date, List<DateMention> dates) {
    return Math.abs(trigger.first() - date.first()) > REACH
        ? Reasons.TOO_FAR
        : mismatch.why(sentence, trigger, date, dates);
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

  /**
   * Whether a trigger that has a date takes another too: one of the same row ("on 9 November, 11
   * January and 26 May") or one that opens a clause of its own ("and on 7 October").
   */
  private static boolean isFurther(Tokens tokens, Pair pair, Map<DateMention, Pair> chosen) {
    if (DateClauses.isFronted(tokens, pair.date())) {
      return true;
    }
    for (Pair other : chosen.values()) {
      if (other.trigger() == pair.trigger()
          && (DateClauses.isRow(tokens, other.date(), pair.date()) || isLeg(tokens, other, pair))) {
        return true;
      }
    }
    return false;
  }

  /** The next leg of one journey. */
  private static boolean isLeg(Tokens tokens, Pair one, Pair other) {
    return one.trigger().rule().type() == EventType.VISIT
        && DateClauses.isLeg(tokens, one.date(), other.date());
  }
}
