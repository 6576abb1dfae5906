package dev.dateline.events;

/**
 * Words that say something of the events around them: "is scheduled", "called off", "since".
 *
 * @param first the index of the first token
 * @param last the index of the last token
 */
record Cue(Kind kind, int first, int last) {

  /** What cues say; the list is closed, the words are data. */
  enum Kind {
    /** The event lies ahead. */
    FUTURE,
    /** The event has been. */
    PAST,
    CANCELLED,
    POSTPONED,
    /** The event is not said to be: "would have", "the prospect of", "proposed". */
    UNREAL,
    /** The event is said not to be: "did not", "never". */
    NEGATED,
    /** The event is only possible: "might", "if". */
    CONDITIONAL,
    /** The event is only wished for: "invited to visit", "called on them to meet". */
    INVITED,
    /** "would": planned in reported speech, not said to be elsewhere. */
    REPORTED,
    /** Somebody tells: "said". */
    REPORTING,
    /** The rest of the clause is open: "whether". */
    DOUBT,
    /** Many events at once, or one that returns: "annually", "held 11 meetings". */
    REPEATED,
    /** The date after it is a limit or a reference, not the date of an event: "since", "as of". */
    NO_EVENT_DATE,
    /** A time that nobody can date: "recently", "in the coming weeks". */
    VAGUE,
    /** A journey begins on its day, and no end is said: "starting", "arrived". */
    OPEN_ENDED,
    /** A year after it is a term, not the date of an event: "the programme for 2025". */
    VALIDITY
  }
}
