package dev.dateline.events;

/**
 * Words that name an event.
 *
 * @param first the index of the first token
 * @param last the index of the last token
 * @param verb the index of its verb, or -1 when only a noun names it
 */
record Trigger(EventRule rule, int first, int last, int verb) {

  boolean isNominal() {
    return verb < 0;
  }

  /** The token that dates and people attach to. */
  int head() {
    return verb >= 0 ? verb : last;
  }
}
