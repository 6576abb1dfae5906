package dev.dateline.events;

import dev.dateline.text.Tokens;
import dev.dateline.text.Tokens.Shape;
import java.util.ArrayList;
import java.util.List;

/** Finds the words of a sentence that name events; of two that overlap the longer counts. */
final class TriggerFinder {

  private final EventRules rules;
  private final VerbReading verbs;

  TriggerFinder(EventRules rules, VerbReading verbs) {
    this.rules = rules;
    this.verbs = verbs;
  }

  /** The triggers in text order. */
  List<Trigger> find(SentenceReading sentence) {
    return find(sentence, false);
  }

  /** Those too of which {@link #why} tells that they name no event. */
  List<Trigger> all(SentenceReading sentence) {
    return find(sentence, true);
  }

  /** Why words name no event though they match, as {@link Reasons} names it, or nothing. */
  static String why(SentenceReading sentence, Trigger trigger) {
    // "Minister for Summit Affairs": words of somebody's office name no event.
    if (sentence.names().isPerson(trigger.first())) {
      return Reasons.OF_AN_OFFICE;
    }
    return isRemembered(sentence.tokens(), trigger) ? Reasons.REMEMBERED : Reasons.NONE;
  }

  private List<Trigger> find(SentenceReading sentence, boolean all) {
    Tokens tokens = sentence.tokens();
    PatternMatcher matcher = new PatternMatcher(sentence);
    List<Trigger> triggers = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Trigger best = longestAt(tokens, at, matcher);
      if (best == null) {
        at++;
      } else {
        if (all || why(sentence, best).isEmpty()) {
          triggers.add(best);
        }
        at = Math.max(best.last(), at) + 1;
      }
    }
    return triggers;
  }

  /** Whether a sentence whose names are not read yet may have a trigger. */
  boolean mayFind(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      for (EventRules.Entry entry : rules.beginningWith(tokens.number(at))) {
        if (mayBe(entry, tokens, at) && Sketch.mayMatch(entry.pattern(), tokens, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Like {@link #isMeant}, unless the verb stands later in the pattern. */
  private boolean mayBe(EventRules.Entry entry, Tokens tokens, int index) {
    return switch (entry.verb()) {
      case FIRST -> verbs.isVerb(tokens, index);
      case LATER -> true;
      case NONE -> !verbs.isBareVerb(tokens, index);
    };
  }

  /** A pattern with a verb needs one; one of a noun alone must not begin with a verb. */
  private boolean isMeant(Tokens tokens, int index, int verb) {
    return verb >= 0 ? verbs.isVerb(tokens, verb) : !verbs.isBareVerb(tokens, index);
  }

  /** "the 30th anniversary of the establishment of relations": long ago, and only remembered. */
  private static boolean isRemembered(Tokens tokens, Trigger trigger) {
    int at = trigger.first() - 1;
    while (at > 0 && isOfAnniversary(tokens, at)) {
      at--;
    }
    return at >= 0 && at < trigger.first() - 1 && tokens.word(at).equals("anniversary");
  }

  /** "of Hungary's", "of the". */
  private static boolean isOfAnniversary(Tokens tokens, int index) {
    boolean owner = index + 1 < tokens.size() && tokens.shape(index + 1) == Shape.POSSESSIVE;
    return switch (tokens.word(index)) {
      case "the", "of", "its", "their" -> true;
      default -> owner || tokens.shape(index) == Shape.POSSESSIVE;
    };
  }

  private Trigger longestAt(Tokens tokens, int index, PatternMatcher matcher) {
    Trigger best = null;
    int mostWords = 0;
    for (EventRules.Entry entry : rules.beginningWith(tokens.number(index))) {
      int last = matcher.match(entry.pattern(), index);
      int words = entry.words();
      boolean longer =
          best == null || last > best.last() || last == best.last() && words > mostWords;
      if (last >= index && longer && isMeant(tokens, index, matcher.verb())) {
        best = new Trigger(entry.rule(), index, last, matcher.verb());
        mostWords = words;
      }
    }
    return best == null ? null : extended(tokens, best, matcher);
  }

  /** "a Ministerial" goes on in "a Ministerial Forum", "the Summit" in "the Summit Meeting". */
  private Trigger extended(Tokens tokens, Trigger trigger, PatternMatcher matcher) {
    int next = trigger.last() + 1;
    if (next >= tokens.size()) {
      return trigger;
    }
    for (EventRules.Entry entry : rules.beginningWith(tokens.number(next))) {
      boolean noun = entry.pattern().size() == 1;
      if (noun && matcher.match(entry.pattern(), next) == next && matcher.verb() < 0) {
        return new Trigger(trigger.rule(), trigger.first(), next, trigger.verb());
      }
    }
    return trigger;
  }
}
