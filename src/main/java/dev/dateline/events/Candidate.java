package dev.dateline.events;

/**
 * A trigger and the date that belongs to it.
 *
 * @param window the stretch of the sentence around both
 * @param lead the words that the trigger's further dates share with its first: "will travel to
 *     Tashkent"; an empty stretch for the first
 */
record Candidate(Trigger trigger, SentenceReading.DateMention date, Window window, Window lead) {

  Candidate(Trigger trigger, SentenceReading.DateMention date, Window window) {
    this(trigger, date, window, Window.EMPTY);
  }

  /** Whether the page's stamp or dateline dates it, and no words of its sentence. */
  boolean isLead() {
    return date.first() < 0;
  }

  boolean isFurtherLeg() {
    return lead != Window.EMPTY;
  }

  /** Whether a token tells of this event, be it in words shared with another leg. */
  boolean holds(int index) {
    return window.contains(index) || lead.contains(index);
  }
}
