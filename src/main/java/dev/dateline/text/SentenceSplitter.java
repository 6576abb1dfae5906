package dev.dateline.text;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a block into sentences; "A.Yu. Rudenko", "St. Petersburg" and "Nov. 5" are not cut. */
public final class SentenceSplitter {

  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]*_";

  private final Set<String> abbreviations;
  private final Set<String> starters;

  /** One that knows the abbreviations and sentence starters of the rules. */
  public SentenceSplitter(RuleBook rules) {
    abbreviations = words(rules, "abbreviations");
    starters = words(rules, "sentence-starters");
  }

  private static Set<String> words(RuleBook rules, String section) {
    Set<String> words = new HashSet<>();
    for (RuleNode node : rules.sections(section)) {
      words.addAll(node.texts());
    }
    return words;
  }

  /** The sentences of a block, in order, without the white space between them. */
  public List<Span> split(String text, Span block) {
    if (isRow(text, block)) {
      return List.of(block);
    }
    List<Span> sentences = new ArrayList<>();
    int start = block.start();
    for (int at = block.start(); at < block.end(); at++) {
      if (isTerminator(text.charAt(at))) {
        int end = afterClosers(text, at + 1, block.end());
        if (endsSentence(text, start, at, end, block.end())) {
          sentences.add(new Span(start, end));
          start = skipSpace(text, end, block.end());
          at = start - 1;
        } else {
          at = end - 1;
        }
      }
    }
    if (start < block.end()) {
      sentences.add(new Span(start, block.end()));
    }
    return sentences;
  }

  /** A row of a table is one statement, whatever full stops its cells have. */
  private static boolean isRow(String text, Span block) {
    int tab = text.indexOf('\t', block.start());
    int next = tab < 0 ? -1 : text.indexOf('\t', tab + 1);
    return next >= 0 && next < block.end();
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static int afterClosers(String text, int from, int limit) {
    int at = from;
    while (at < limit && (CLOSERS.indexOf(text.charAt(at)) >= 0 || isTerminator(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private boolean endsSentence(String text, int start, int mark, int end, int limit) {
    if (end >= limit) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00A0') {
      // Pages lose the space after a quotation: `in part:"Your work."The President`.
      return end > mark + 1 && Character.isUpperCase(text.charAt(end));
    }
    int next = skipSpace(text, end, limit);
    if (next >= limit) {
      return true;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    return text.charAt(mark) != '.' || !isAbbreviation(text, start, mark, next, limit);
  }

  private boolean isAbbreviation(String text, int start, int mark, int next, int limit) {
    int from = mark;
    while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    int length = mark - from;
    boolean afterDot = from > start && text.charAt(from - 1) == '.';
    if (length > 0 && length <= (afterDot ? 2 : 1) && Character.isUpperCase(text.charAt(from))) {
      // "A.Yu. Rudenko" and "U.S. officials" go on, "in the U.S. The minister" does not.
      return !starters.contains(wordAt(text, next, limit));
    }
    return abbreviations.contains(text.substring(from, mark).toLowerCase(Locale.ROOT));
  }

  private static String wordAt(String text, int from, int limit) {
    int to = from;
    while (to < limit && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static int skipSpace(String text, int from, int limit) {
    int at = from;
    while (at < limit && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
      at++;
    }
    return at;
  }
}
