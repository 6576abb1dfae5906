package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.Evidence;

/**
 * An event as one sentence tells it.
 *
 * @param sequel whether it only adds to the mention before it
 */
record Mention(Evidence evidence, boolean sequel) {

  Claim claim() {
    return evidence.says();
  }
}
