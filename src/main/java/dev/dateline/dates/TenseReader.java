package dev.dateline.dates;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the tense of the clause around a span, by the words of {@code tense} in the rules. */
public final class TenseReader {

  private static final int SHORTEST_VERB = 5;

  private final Lexicon<List<Cue>> cues;
  private final Clauses clauses;

  /** What a word may show; {@code rest} is what must follow it, empty for a single word. */
  private record Cue(Kind kind, String rest) {}

  private enum Kind {
    FUTURE,
    PAST,
    NOT_PAST,
    AUXILIARY,
    RECURRING
  }

  public TenseReader(RuleBook rules) {
    Map<String, List<Cue>> byWord = new HashMap<>();
    for (RuleNode section : rules.sections("tense")) {
      for (Kind kind : Kind.values()) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        section.textsOf(key).forEach(text -> add(byWord, kind, text));
      }
    }
    this.cues = new Lexicon<>(byWord, List.of());
    this.clauses = new Clauses(rules);
  }

  private static void add(Map<String, List<Cue>> byWord, Kind kind, String text) {
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1);
    byWord
        .computeIfAbsent(word.replace("'", ""), key -> new ArrayList<>())
        .add(new Cue(kind, rest));
  }

  /**
   * The tense of the clause that holds the span, or of its sentence when the clause has no verb.
   */
  public Tense around(String text, Span span) {
    Tense clause = nearest(text, span, clauses.clause(text, span));
    return clause != Tense.UNSURE ? clause : nearest(text, span, clauses.sentence(text, span));
  }

  /** Whether the clause around a span tells of what comes back every year. */
  boolean recurring(String text, Span span) {
    Span clause = clauses.clause(text, span);
    int at = clause.start();
    while (at < clause.end()) {
      int end = wordEnd(text, at, clause.end());
      if (end > at && has(text, at, end, Kind.RECURRING)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  private Tense nearest(String text, Span span, Span within) {
    Tense tense = Tense.UNSURE;
    int best = Integer.MAX_VALUE;
    boolean afterAuxiliary = false;
    int at = within.start();
    while (at < within.end()) {
      int end = wordEnd(text, at, within.end());
      if (end == at) {
        at++;
        continue;
      }
      Tense here = span.contains(at) ? Tense.UNSURE : tense(text, at, end, afterAuxiliary);
      int distance = at < span.start() ? span.start() - end : at - span.end();
      if (here != Tense.UNSURE && distance < best) {
        tense = here;
        best = distance;
      }
      afterAuxiliary = has(text, at, end, Kind.AUXILIARY);
      at = end;
    }
    return tense;
  }

  private Tense tense(String text, int start, int end, boolean afterAuxiliary) {
    if (has(text, start, end, Kind.FUTURE)) {
      return Tense.FUTURE;
    }
    if (afterAuxiliary) {
      return Tense.UNSURE;
    }
    boolean past = has(text, start, end, Kind.PAST) || regularPast(text, start, end);
    return past ? Tense.PAST : Tense.UNSURE;
  }

  private boolean regularPast(String text, int start, int end) {
    boolean ending = end - start >= SHORTEST_VERB && text.startsWith("ed", end - 2);
    return ending
        && Character.isLowerCase(text.charAt(start))
        && !has(text, start, end, Kind.NOT_PAST);
  }

  private boolean has(String text, int start, int end, Kind kind) {
    for (Cue cue : cues.find(text, start, end)) {
      if (cue.kind() == kind && follows(text, end, cue.rest())) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(String text, int end, String rest) {
    return rest.isEmpty() || text.regionMatches(true, end + 1, rest, 0, rest.length());
  }

  private static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
