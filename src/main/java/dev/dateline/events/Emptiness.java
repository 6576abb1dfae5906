package dev.dateline.events;

import dev.dateline.model.Claim;

/** Tells events of which nothing is known but that they were: "the visit today". */
final class Emptiness {

  private Emptiness() {}

  /** Whether a noun names a visit of nobody to nowhere, or a meeting of nobody. */
  static boolean of(SentenceReading sentence, Candidate candidate, Claim claim) {
    Trigger trigger = candidate.trigger();
    if (!trigger.isNominal()
        || !claim.participants().isEmpty()
        || !claim.places().isEmpty() && sentence.hasPlace(candidate.window())) {
      return false;
    }
    return switch (claim.type()) {
      case VISIT -> true;
      case MEETING ->
          trigger.rule().has(EventRule.Trait.WEAK)
              && claim.parties().isEmpty()
              && claim.body().isEmpty()
              && claim.title().indexOf(' ') < 0;
      default -> false;
    };
  }
}
