package dev.dateline.dates;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;

/**
 * Reads the tense of the clause around a span, by the words of {@code tense} in the rules.
 *
 * <p>Thread-safe; looks at a bounded stretch of the text.
 */
public final class TenseReader {

  /** Within so many characters a word of the one tense decides though the clause has both. */
  private static final int ADJACENT = 25;

  /** Farther than this a word of the future hardly speaks of the date. */
  private static final int SAME_VERB = 80;

  /** Before so many characters a date leads its clause: "In early May, ...". */
  private static final int LEADING = 12;

  private final TenseCues cues;
  private final Clauses clauses;

  /** One that knows the words of the rules. */
  public TenseReader(RuleBook rules) {
    this.cues = new TenseCues(rules);
    this.clauses = new Clauses(rules);
  }

  /**
   * The tense of the clause that holds the span, or of its sentence when the clause has no verb.
   *
   * <p>Unsure when the clause tells of both and neither is close to the span.
   */
  public Tense around(String text, Span span) {
    Tally clause = tally(text, span, clauses.clause(text, span));
    return clause.found()
        ? clause.tense()
        : tally(text, span, clauses.sentence(text, span)).tense();
  }

  /** Whether the clause tells of nothing but the one tense, by words not far from the span. */
  boolean surely(Tense tense, String text, Span span) {
    Tally clause = tally(text, span, clauses.clause(text, span));
    boolean mixed = clause.past && clause.future;
    return !mixed && clause.nearest == tense && clause.distance <= SAME_VERB;
  }

  /** Whether the clause around a span tells of what comes back every year. */
  boolean recurring(String text, Span span) {
    Span clause = clauses.clause(text, span);
    int at = clause.start();
    while (at < clause.end()) {
      int end = Clauses.wordEnd(text, at, clause.end());
      if (end > at && cues.has(text, at, end, TenseCues.Kind.RECURRING)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** What the word just before a span says of the date there, whatever the verb. */
  TenseCues.Preposition before(String text, Span span) {
    int end = span.start();
    while (end > 0 && span.start() - end < 4 && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 12 && Chars.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return cues.preposition(text, start, end);
  }

  private Tally tally(String text, Span span, Span within) {
    Tally tally = new Tally();
    boolean afterAuxiliary = false;
    int at = within.start();
    while (at < within.end()) {
      int end = Clauses.wordEnd(text, at, within.end());
      if (end > at && !span.contains(at)) {
        int distance = at < span.start() ? end - span.start() : at - span.end();
        tally.add(cues.tense(text, at, end, afterAuxiliary, tally.future), distance);
        if (reports(span, within, distance) && cues.has(text, at, end, TenseCues.Kind.REPORT)) {
          tally.add(Tense.PAST, distance);
        }
        afterAuxiliary = cues.has(text, at, end, TenseCues.Kind.AUXILIARY);
      }
      at = Math.max(end, at + 1);
    }
    return tally;
  }

  // "said on Thursday that she will come", "In May, the agency announced that it will ..."
  private static boolean reports(Span span, Span within, int distance) {
    boolean leading = span.start() - within.start() <= LEADING;
    return distance < 0 ? distance >= -ADJACENT : leading;
  }

  /** The words of either tense in a clause. */
  private static final class Tally {
    private boolean past;
    private boolean future;
    private Tense nearest = Tense.UNSURE;
    private int distance = Integer.MAX_VALUE;

    void add(Tense tense, int signed) {
      past |= tense == Tense.PAST;
      future |= tense == Tense.FUTURE;
      if (tense != Tense.UNSURE && Math.abs(signed) < distance) {
        nearest = tense;
        distance = Math.abs(signed);
      }
    }

    boolean found() {
      return past || future;
    }

    Tense tense() {
      int reach =
          past && future ? ADJACENT : nearest == Tense.FUTURE ? SAME_VERB : Integer.MAX_VALUE;
      return distance > reach ? Tense.UNSURE : nearest;
    }
  }
}
