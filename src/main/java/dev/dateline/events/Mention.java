package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.Evidence;
import java.util.List;

/**
 * An event as one sentence tells it.
 *
 * @param review reasons for a person to look at it
 * @param sequel whether it only adds to the mention before it
 */
record Mention(Evidence evidence, List<String> review, boolean sequel) {

  Claim claim() {
    return evidence.says();
  }
}
