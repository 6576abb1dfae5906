package dev.dateline.events;

import dev.dateline.events.ClauseWords.Kind;
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

  private final ClauseWords words;

  Deictics(ClauseWords words) {
    this.words = words;
  }

  /** Whether such a date is not that of an event. */
  boolean part(Tokens tokens, Trigger trigger, DateMention date) {
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
  private boolean opensNext(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    return after < tokens.size() && words.is(Kind.SUBJECT, tokens, after);
  }

  /** "travelled to Oslo for the Act, which is, today, saving lives"; not "which is held today". */
  private boolean hasRelative(Tokens tokens, int first, int last) {
    boolean relative = false;
    for (int at = first + 1; at < last; at++) {
      relative |= words.is(Kind.RELATIVE, tokens, at);
      if (words.is(Kind.HAPPENING, tokens, at)) {
        return false;
      }
    }
    return relative;
  }

  /** "joining today to discuss the trip": only talked about then. */
  private boolean isTopic(Tokens tokens, Trigger trigger, DateMention date) {
    int from = Math.max(date.last() + 1, trigger.first() - BEFORE);
    for (int at = trigger.first() - 1; date.first() < trigger.first() && at >= from; at--) {
      if (words.is(Kind.BEFORE_TOPIC, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "invitations to the summit did go out yesterday": the day of another verb. */
  private boolean isElsewhere(Tokens tokens, int first, int last) {
    boolean verb = false;
    for (int at = first + 1; at < last; at++) {
      if (words.is(Kind.HAPPENING, tokens, at)) {
        return false;
      }
      verb |= at + 1 < last && words.is(Kind.FINITE, tokens, at);
    }
    return verb;
  }

  /** "after this visit Ukraine will win tomorrow": the visit is when something else begins. */
  private boolean isAfter(Tokens tokens, Trigger trigger, DateMention date) {
    boolean near = date.first() - trigger.last() <= BEFORE - 2;
    for (int at = trigger.first() - 1; !near && at >= Math.max(0, trigger.first() - 3); at--) {
      if (words.is(Kind.BEFORE_OCCASION, tokens, at)) {
        return true;
      }
    }
    return false;
  }
}
