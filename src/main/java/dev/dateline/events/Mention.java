package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.Evidence;

/**
 * An event as one sentence tells it.
 *
 * @param sequel whether it only adds to the mention before it
 * @param sentence the sentence that tells it
 * @param found what was found there; of a sequel, what the mention before it found
 * @param placesFrom what told its places, as {@link PlaceOrigins} names it
 */
record Mention(
    Evidence evidence,
    boolean sequel,
    SentenceReading sentence,
    SentenceEvents.Found found,
    String placesFrom) {

  Claim claim() {
    return evidence.says();
  }
}
