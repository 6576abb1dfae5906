package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.EventType;
import dev.dateline.text.Tokens;
import java.util.List;

/**
 * Tells what a sentence reports from what it says of its purpose or manner.
 *
 * <p>In "will travel to Geneva to attend the Assembly on 5 May" the day is that of the journey, and
 * the Assembly is why; in "the legation was made an embassy when Ann Lee presented her credentials
 * on 5 May" it is that of the embassy.
 */
final class MainEvents {

  private final VerbReading verbs;

  MainEvents(VerbReading verbs) {
    this.verbs = verbs;
  }

  /**
   * The event that a date dates, given one that it could.
   *
   * @param triggers those of the sentence, in text order
   * @return the main event that {@code trigger} only explains, or {@code trigger} itself
   */
  Trigger dated(
      SentenceReading sentence, List<Trigger> triggers, Trigger trigger, DateMention date) {
    for (Trigger main : triggers) {
      if (main.last() >= Math.min(trigger.first(), date.first())) {
        break;
      }
      if (!isDatedBetween(sentence, main, trigger, date)
          && explains(sentence.tokens(), main, trigger, date)) {
        return main;
      }
    }
    return trigger;
  }

  private boolean explains(Tokens tokens, Trigger main, Trigger trigger, DateMention date) {
    EventType type = trigger.rule().type();
    return switch (main.rule().type()) {
      case VISIT ->
          type != EventType.VISIT
              && !main.isNominal()
              && !isOfPurpose(tokens, date)
              && isPurpose(tokens, main, trigger);
      case RELATIONS ->
          (type == EventType.APPOINTMENT || type == EventType.MEETING)
              && isManner(tokens, main, trigger);
      default -> false;
    };
  }

  /** Whether another date stands between a main event and what explains it. */
  private static boolean isDatedBetween(
      SentenceReading sentence, Trigger main, Trigger trigger, DateMention date) {
    for (DateMention other : sentence.dates()) {
      boolean between = main.first() < other.first() && other.first() < trigger.first();
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

  /** "when the President received ...", "with the presentation of ...", "by the appointment of". */
  private static boolean isManner(Tokens tokens, Trigger main, Trigger trigger) {
    for (int at = main.last() + 1; at < trigger.first(); at++) {
      switch (tokens.word(at)) {
        case "when", "with", "by" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
