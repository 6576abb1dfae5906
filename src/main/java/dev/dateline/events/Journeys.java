package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.EventType;
import dev.dateline.text.Tokens;
import java.util.List;

/**
 * Tells journeys from what people make them for: in "will travel to Geneva to attend the Assembly
 * on 5 May" the day is that of the journey, and the Assembly is why.
 */
final class Journeys {

  private final VerbReading verbs;

  Journeys(VerbReading verbs) {
    this.verbs = verbs;
  }

  /**
   * The event that a date behind a journey dates.
   *
   * @param triggers those of the sentence, in text order
   * @return the journey whose purpose {@code trigger} is, or {@code trigger} itself
   */
  Trigger dated(
      SentenceReading sentence, List<Trigger> triggers, Trigger trigger, DateMention date) {
    if (trigger.rule().type() == EventType.VISIT) {
      return trigger;
    }
    for (Trigger journey : triggers) {
      boolean before = journey.last() < Math.min(trigger.first(), date.first());
      if (before
          && journey.rule().type() == EventType.VISIT
          && !journey.isNominal()
          && !isDatedBetween(sentence, journey, trigger, date)
          && !isOfPurpose(sentence.tokens(), date)
          && isPurpose(sentence.tokens(), journey, trigger)) {
        return journey;
      }
    }
    return trigger;
  }

  /** Whether another date stands between a journey and its purpose. */
  private static boolean isDatedBetween(
      SentenceReading sentence, Trigger journey, Trigger purpose, DateMention date) {
    for (DateMention other : sentence.dates()) {
      boolean between = journey.first() < other.first() && other.first() < purpose.first();
      if (between && other != date) {
        return true;
      }
    }
    return false;
  }

  /** "the 18-20 February Conference": a date in the midst of what the journey is made for. */
  private static boolean isOfPurpose(Tokens tokens, DateMention date) {
    return date.first() > 0 && tokens.word(date.first() - 1).equals("the");
  }

  private boolean isPurpose(Tokens tokens, Trigger journey, Trigger trigger) {
    EventType type = trigger.rule().type();
    boolean purpose = false;
    for (int at = journey.last() + 1; at <= trigger.head(); at++) {
      if (tokens.isMark(at, ';') || tokens.word(at).equals("then")) {
        return false;
      }
      purpose |=
          switch (tokens.word(at)) {
            case "to" -> at < trigger.head() && verbs.isBareVerb(tokens, at + 1);
            case "for" -> type == EventType.MEETING;
            case "where" -> type == EventType.FORUM;
            default -> false;
          };
    }
    return purpose;
  }
}
