package dev.dateline.dates;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds the clause and the sentence around a span, within a bounded stretch of the text. */
final class Clauses {

  private static final int REACH_BACK = 400;
  private static final int REACH_ON = 240;
  private static final int LONGEST_ABBREVIATION = 8;
  private static final int LONGEST_WORD = 24;

  private final Lexicon<Boolean> abbreviations;

  Clauses(RuleBook rules) {
    Map<String, Boolean> texts = new HashMap<>();
    for (RuleNode section : rules.sections("tense")) {
      for (String text : section.textsOf("abbreviations")) {
        texts.put(text.toLowerCase(Locale.ROOT), true);
      }
    }
    this.abbreviations = new Lexicon<>(texts, false);
  }

  /** The sentence around a span. */
  Span sentence(char[] text, Span span) {
    return around(text, span, false);
  }

  /** The part of the sentence between the next semicolons or ", and" on either side. */
  Span clause(char[] text, Span span) {
    return around(text, span, true);
  }

  private Span around(char[] text, Span span, boolean clause) {
    int start = span.start();
    int floor = Math.max(0, start - REACH_BACK);
    while (start > floor && !endsBefore(text, start, clause)) {
      start--;
    }
    int end = span.end();
    int ceiling = Math.min(text.length, end + REACH_ON);
    while (end < ceiling && !endsBefore(text, end + 1, clause)) {
      end++;
    }
    return new Span(start, Math.min(end, text.length));
  }

  /** Whether a sentence ends somewhere between two offsets. */
  boolean sentenceEnds(char[] text, int from, int to) {
    for (int at = from + 1; at <= to; at++) {
      if (endsBefore(text, at, false)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsBefore(char[] text, int at, boolean clause) {
    char last = text[at - 1];
    return switch (last) {
      case '.' -> dotEnds(text, at - 1);
      case '!', '?' -> true;
      case '\n' -> at < 2 || text[at - 2] == '\n' || text[at - 2] == '\r';
      case ';' -> clause;
      case ',' -> clause && newClause(text, at);
      default -> false;
    };
  }

  // A dot ends a sentence before a blank and no small letter, unless it ends an abbreviation or
  // initial.
  private boolean dotEnds(char[] text, int dot) {
    int next = dot + 1;
    while (next < text.length && "\"'”’)]".indexOf(text[next]) >= 0) {
      next++;
    }
    if (next >= text.length) {
      return true;
    }
    if (!Chars.isSpace(text[next])) {
      return false;
    }
    while (next < text.length && Chars.isSpace(text[next])) {
      next++;
    }
    boolean small = next < text.length && Character.isLowerCase(text[next]);
    return !small && !abbreviation(text, dot);
  }

  private boolean abbreviation(char[] text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < LONGEST_ABBREVIATION && inAbbreviation(text[start - 1])) {
      start--;
    }
    boolean initial = dot - start == 1 && Chars.isUpper(text[start]);
    return initial || abbreviations.find(text, start, dot);
  }

  private static boolean inAbbreviation(char c) {
    return Chars.isLetter(c) || c == '.';
  }

  private static boolean newClause(char[] text, int at) {
    return Chars.startsWith(text, at, " and ")
        || Chars.startsWith(text, at, " but ")
        || Chars.startsWith(text, at, " while ")
        || Chars.startsWith(text, at, " whereas ");
  }

  /** The end of the letters that begin at an offset. */
  static int wordEnd(char[] text, int start, int limit) {
    int end = start;
    while (end < limit && Chars.isLetter(text[end])) {
      end++;
    }
    return end;
  }

  /** The start of the letters that end at an offset; a long word is cut. */
  static int wordStart(char[] text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Chars.isLetter(text[start - 1])) {
      start--;
    }
    return start;
  }
}
