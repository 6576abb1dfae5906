package dev.dateline.dates;

/** The words of either tense that a clause has, and the one that stands nearest to a date. */
final class TenseTally {

  /** Within so many characters a word of the one tense decides though the clause has both. */
  static final int ADJACENT = 25;

  /** Farther than this a word of the future hardly speaks of the date. */
  private static final int SAME_VERB = 80;

  private boolean past;
  private boolean future;
  private boolean recurring;
  private boolean foreseen;
  private Tense nearest = Tense.UNSURE;
  private int distance = Integer.MAX_VALUE;

  /** Takes a word of a tense into account; what stands before the date has a negative distance. */
  void add(Tense tense, int signed) {
    past |= tense == Tense.PAST;
    future |= tense == Tense.FUTURE;
    if (tense != Tense.UNSURE && Math.abs(signed) < distance) {
      nearest = tense;
      distance = Math.abs(signed);
    }
  }

  /** Takes note that what comes before the date was to come then. */
  void foresees() {
    foreseen = true;
  }

  boolean foreseen() {
    return foreseen;
  }

  void recurs() {
    recurring = true;
  }

  boolean recurring() {
    return recurring;
  }

  boolean future() {
    return future;
  }

  boolean found() {
    return past || future;
  }

  /** Whether there is one tense only, close to the date. */
  boolean sure() {
    return past != future && distance <= SAME_VERB;
  }

  Tense tense() {
    int only = nearest == Tense.FUTURE ? SAME_VERB : Integer.MAX_VALUE;
    return distance > (past && future ? ADJACENT : only) ? Tense.UNSURE : nearest;
  }
}
