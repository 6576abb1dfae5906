package dev.dateline.dates;

import dev.dateline.dates.TenseCues.Kind;
import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;

/**
 * Reads the tense of the clause around a span, by the words of {@code tense} in the rules.
 *
 * <p>Thread-safe; looks at a bounded stretch of the text.
 */
public final class TenseReader {

  /** Before so many characters a date leads its clause: "In early May, ...". */
  private static final int LEADING = 12;

  private static final int MAX_BLANKS = 4;

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
    return read(text.toCharArray(), span).tense();
  }

  /**
   * What a clause shows of the date in it.
   *
   * @param sure whether it tells of nothing but that tense, by words not far from the date
   * @param recurring whether it tells of what comes back every year
   * @param foreseen whether what was to come then is told just before the date: "would meet on"
   */
  record Reading(Tense tense, boolean sure, boolean recurring, boolean foreseen) {}

  /** Reads the clause around a span. */
  Reading read(char[] text, Span span) {
    Span within = clauses.clause(text, span);
    TenseTally clause = tally(text, span, within);
    if (clause.found()) {
      return new Reading(clause.tense(), clause.sure(), clause.recurring(), clause.foreseen());
    }
    Span sentence = clauses.sentence(text, span);
    Tense tense = sentence.equals(within) ? Tense.UNSURE : tally(text, span, sentence).tense();
    return new Reading(tense, false, clause.recurring(), clause.foreseen());
  }

  /** Whether the sentence around a span has a word that shows something. */
  boolean sentenceHas(char[] text, Span span, Kind kind) {
    Span sentence = clauses.sentence(text, span);
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = Clauses.wordEnd(text, at, sentence.end());
      if (end > at && cues.has(text, at, end, kind)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** What the word just before a span says of the date there, whatever the verb. */
  TenseCues.Preposition before(char[] text, Span span) {
    int end = blanksBefore(text, span.start());
    int start = Clauses.wordStart(text, end);
    if (!cues.has(text, start, end, Kind.CHAIN)) {
      return cues.preposition(text, start, end);
    }
    // "starting from September 1"
    int last = blanksBefore(text, start);
    TenseCues.Preposition chained = cues.preposition(text, Clauses.wordStart(text, last), last);
    return chained == TenseCues.Preposition.TOWARD ? chained : TenseCues.Preposition.NONE;
  }

  private static int blanksBefore(char[] text, int offset) {
    int end = offset;
    while (end > 0 && offset - end < MAX_BLANKS && Chars.isSpace(text[end - 1])) {
      end--;
    }
    return end;
  }

  private TenseTally tally(char[] text, Span span, Span within) {
    TenseTally tally = new TenseTally();
    boolean afterAuxiliary = false;
    int at = within.start();
    while (at < within.end()) {
      int end = Clauses.wordEnd(text, at, within.end());
      if (end > at && !span.contains(at)) {
        int distance = at < span.start() ? end - span.start() : at - span.end();
        add(tally, text, new Span(at, end), distance, afterAuxiliary);
        if (reports(span, within, distance) && cues.has(text, at, end, Kind.REPORT)) {
          tally.add(Tense.PAST, distance);
        }
        if (distance < 0 && cues.has(text, at, end, Kind.FORESEEN)) {
          tally.foresees();
        }
        afterAuxiliary = cues.has(text, at, end, Kind.AUXILIARY);
      }
      at = Math.max(end, at + 1);
    }
    return tally;
  }

  private void add(TenseTally tally, char[] text, Span word, int distance, boolean afterAuxiliary) {
    tally.add(cues.tense(text, word.start(), word.end(), afterAuxiliary, tally.future()), distance);
    if (cues.has(text, word.start(), word.end(), Kind.RECURRING)) {
      tally.recurs();
    }
  }

  // "said on Thursday that she will come", "In May, the agency announced that it will ..."
  private static boolean reports(Span span, Span within, int distance) {
    boolean leading = span.start() - within.start() <= LEADING;
    return distance < 0 ? distance >= -TenseTally.ADJACENT : leading;
  }
}
