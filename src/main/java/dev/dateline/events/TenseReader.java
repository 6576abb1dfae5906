package dev.dateline.events;

import dev.dateline.text.Tokens;
import java.util.List;

/** Reads the tense of an event from its verb, or from the verbs and cues around its noun. */
final class TenseReader {

  private static final int VERB_GROUP = 6;
  private static final int NEAR = 30;

  private final VerbReading verbs;

  TenseReader(VerbReading verbs) {
    this.verbs = verbs;
  }

  Tense read(Tokens tokens, Candidate candidate, List<Cue> cues) {
    Trigger trigger = candidate.trigger();
    int date = candidate.date().first();
    if (date >= 0 && tokens.word(date).equalsIgnoreCase("later")) {
      return Tense.FUTURE;
    }
    if (date >= 0 && tokens.word(date).equalsIgnoreCase("earlier")) {
      return Tense.PAST;
    }
    return trigger.isNominal() ? ofNoun(candidate, cues) : ofVerb(tokens, candidate, cues);
  }

  private Tense ofVerb(Tokens tokens, Candidate candidate, List<Cue> cues) {
    int verb = candidate.trigger().verb();
    Cue before = lastBefore(candidate, cues);
    if (before != null && before.kind() != Cue.Kind.PAST) {
      return Tense.FUTURE;
    }
    return switch (verbs.formOf(tokens, verb)) {
      case PAST -> Tense.PAST;
      case THIRD -> Tense.PRESENT;
      case ING, BASE -> before == null ? Tense.UNSURE : Tense.PAST;
    };
  }

  /** The last tense cue of the verb group that the trigger's verb is in. */
  private static Cue lastBefore(Candidate candidate, List<Cue> cues) {
    Trigger trigger = candidate.trigger();
    int verb = trigger.verb();
    Cue found = null;
    for (Cue cue : cues) {
      boolean tense = isTense(cue);
      boolean group =
          cue.last() <= trigger.last()
              && (cue.first() < verb || cue.kind() == Cue.Kind.FUTURE)
              && cue.first() >= verb - VERB_GROUP;
      if (tense && group && candidate.holds(cue.first())) {
        found = cue;
      }
    }
    return found;
  }

  private static boolean isTense(Cue cue) {
    return switch (cue.kind()) {
      case FUTURE, PAST, REPORTED -> true;
      default -> false;
    };
  }

  private static Tense ofNoun(Candidate candidate, List<Cue> cues) {
    int head = candidate.trigger().last();
    Tense found = Tense.UNSURE;
    int least = NEAR;
    for (Cue cue : cues) {
      if (isTense(cue) && candidate.holds(cue.first())) {
        int distance = cue.first() > head ? cue.first() - head : head - cue.last() + 3;
        if (distance < least) {
          least = distance;
          found = cue.kind() == Cue.Kind.PAST ? Tense.PAST : Tense.FUTURE;
        }
      }
    }
    return found;
  }
}
