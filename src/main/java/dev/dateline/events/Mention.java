package dev.dateline.events;

import dev.dateline.model.Evidence;
import java.util.List;

/**
 * An event as one sentence tells it.
 *
 * @param review reasons for a person to look at it
 */
record Mention(Evidence evidence, List<String> review) {}
