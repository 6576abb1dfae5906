package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.Precision;
import dev.dateline.text.Tokens;

/**
 * Tells that "today", "yesterday" or "this morning" dates something else than an event of its
 * sentence: people speak today of many events of other days.
 */
final class Deictics {

  /** So many words may stand between a noun and its "today". */
  private static final int BESIDE = 8;

  /** A subject begins no later in its sentence: "The second round of". */
  private static final int SUBJECT = 2;

  /** The words before a noun that may tell that it is only talked about. */
  private static final int BEFORE = 5;

  private Deictics() {}

  /** Whether such a date is not that of an event. */
  static boolean part(Tokens tokens, Trigger trigger, DateMention date) {
    if (!isDeictic(date)) {
      return false;
    }
    int first = Math.min(trigger.last(), date.last());
    int last = Math.max(trigger.first(), date.first());
    boolean behind = trigger.last() < date.first();
    boolean next = last - first > BESIDE / 2 || !tokens.isWord(last - 1);
    if (behind && (next && opensNext(tokens, date) || hasRelative(tokens, first, last))) {
      return true;
    }
    if (!trigger.isNominal()) {
      return false;
    }
    boolean subject = trigger.first() <= SUBJECT;
    return !subject && last - first > BESIDE
        || isTopic(tokens, trigger, date)
        || behind && (isElsewhere(tokens, first, last) || isAfter(tokens, trigger, date));
  }

  private static boolean isDeictic(DateMention date) {
    return date.date().basis().contains("relative-to-publication")
        && date.date().range().orElseThrow().precision() == Precision.DAY
        && date.last() - date.first() <= 1;
  }

  /** "signed in Hiroshima, today we announce": the word opens the next clause. */
  private static boolean opensNext(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    return after < tokens.size()
        && switch (tokens.word(after)) {
          case "I", "we", "he", "she", "they", "you" -> true;
          default -> false;
        };
  }

  /** "travelled to Oslo for the Act, which is, today, saving lives"; not "which is held today". */
  private static boolean hasRelative(Tokens tokens, int first, int last) {
    boolean relative = false;
    for (int at = first + 1; at < last; at++) {
      relative |= tokens.word(at).equals("which") || tokens.word(at).equals("who");
      if (isHappening(tokens.word(at))) {
        return false;
      }
    }
    return relative;
  }

  /** "joining today to discuss the trip": only talked about then. */
  private static boolean isTopic(Tokens tokens, Trigger trigger, DateMention date) {
    int from = Math.max(date.last() + 1, trigger.first() - BEFORE);
    for (int at = trigger.first() - 1; date.first() < trigger.first() && at >= from; at--) {
      switch (tokens.word(at)) {
        case "discuss", "preview", "about", "regarding", "upcoming", "forthcoming" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "invitations to the summit did go out yesterday": the day of another verb. */
  private static boolean isElsewhere(Tokens tokens, int first, int last) {
    boolean verb = false;
    for (int at = first + 1; at < last; at++) {
      if (isHappening(tokens.word(at))) {
        return false;
      }
      verb |= at + 1 < last && isAuxiliary(tokens.word(at));
    }
    return verb;
  }

  private static boolean isAuxiliary(String word) {
    return switch (word) {
      case "did", "does", "is", "was", "were", "has", "have", "had", "will", "would" -> true;
      default -> false;
    };
  }

  /** What an event itself does: it is held, takes place, begins. */
  private static boolean isHappening(String word) {
    return switch (word) {
      case "held", "take", "took", "place", "taking", "begin", "began", "open", "opened" -> true;
      case "start", "started", "scheduled", "hosted", "concluded", "ended", "followed" -> true;
      case "continue", "continued", "convened", "resume", "resumed", "attended", "kick" -> true;
      default -> false;
    };
  }

  /** "after this visit Ukraine will win tomorrow": the visit is when something else begins. */
  private static boolean isAfter(Tokens tokens, Trigger trigger, DateMention date) {
    boolean near = date.first() - trigger.last() <= BEFORE - 2;
    for (int at = trigger.first() - 1; !near && at >= Math.max(0, trigger.first() - 3); at--) {
      switch (tokens.word(at)) {
        case "after", "before", "following", "since", "After", "Before", "Following" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
