package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import java.util.List;

/**
 * What is known of a sentence while its events are looked for, for who asks why.
 *
 * @param all all triggers, those too that count for nothing
 * @param named the triggers that count
 * @param dating the dates that may date an event
 * @param candidates the triggers that have a date
 */
record Deliberation(
    SentenceReading sentence,
    List<Trigger> all,
    List<Trigger> named,
    List<Cue> cues,
    List<DateMention> dating,
    List<Candidate> candidates,
    Attachment attachment,
    Requirements requirements) {

  /** Why a date does not belong to a trigger, or nothing. */
  String parts(Trigger trigger, DateMention date) {
    return attachment.why(sentence, trigger, date, dating);
  }

  /** What an event lacks that its rule asks for, or nothing. */
  String unmet(Candidate candidate) {
    return requirements.unmet(sentence, candidate);
  }
}
