package dev.dateline.text;

import dev.dateline.model.Span;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a block into sentences; "A.Yu. Rudenko", "St. Petersburg" and "Nov. 5" are not cut. */
public final class SentenceSplitter {

  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]*_";

  /** No sentence is longer; the longest of ten thousand real documents has 2,100 characters. */
  private static final int LONGEST = 2_400;

  private final Set<String> abbreviations;
  private final Set<String> starters;
  private final Set<String> beforeNumbers;

  /** One that knows the abbreviations and sentence starters of the rules. */
  public SentenceSplitter(RuleBook rules) {
    abbreviations = words(rules, "abbreviations");
    starters = words(rules, "sentence-starters");
    beforeNumbers = words(rules, "abbreviations-before-numbers");
  }

  private static Set<String> words(RuleBook rules, String section) {
    Set<String> words = new HashSet<>();
    for (RuleNode node : rules.sections(section)) {
      words.addAll(node.texts());
    }
    return words;
  }

  /** The sentences of a block, in order, without the white space between them. */
  public List<Span> split(Letters text, Span block) {
    char[] letters = Arrays.copyOfRange(text.array(), block.start(), block.end());
    List<Span> sentences = new ArrayList<>();
    if (isRow(letters)) {
      add(letters, block.start(), 0, letters.length, sentences);
      return sentences;
    }
    int start = 0;
    int at = 0;
    while (at < letters.length) {
      if (!isTerminator(letters[at])) {
        at++;
        continue;
      }
      int end = afterClosers(letters, at + 1);
      if (endsSentence(letters, start, at, end)) {
        add(letters, block.start(), start, end, sentences);
        end = skipSpace(letters, end);
        start = end;
      }
      at = end;
    }
    if (start < letters.length) {
      add(letters, block.start(), start, letters.length, sentences);
    }
    return sentences;
  }

  /** Adds a sentence; one longer than anybody writes is cut, so that all work on it is bounded. */
  private static void add(char[] letters, int offset, int start, int end, List<Span> sentences) {
    int from = start;
    while (end - from > LONGEST) {
      int to = from + LONGEST;
      while (to > from + LONGEST / 2 && !isSpace(letters[to])) {
        to--;
      }
      to = isSpace(letters[to]) ? to : from + LONGEST;
      sentences.add(new Span(offset + from, offset + to));
      from = isSpace(letters[to]) ? skipSpace(letters, to) : to;
    }
    if (from < end) {
      sentences.add(new Span(offset + from, offset + end));
    }
  }

  /** A row of a table is one statement, whatever full stops its cells have. */
  private static boolean isRow(char[] block) {
    int tabs = 0;
    for (char c : block) {
      tabs += c == '\t' ? 1 : 0;
    }
    return tabs > 1;
  }

  private static boolean isTerminator(char c) {
    // Nearly all characters are letters and blanks.
    return c > '?' ? c == '\u2026' : c == '.' || c == '!' || c == '?';
  }

  private static int afterClosers(char[] block, int from) {
    int at = from;
    while (at < block.length && (CLOSERS.indexOf(block[at]) >= 0 || isTerminator(block[at]))) {
      at++;
    }
    return at;
  }

  private boolean endsSentence(char[] block, int start, int mark, int end) {
    if (end >= block.length) {
      return true;
    }
    if (!isSpace(block[end])) {
      // Pages lose the space after a quotation: `in part:"Your work."The President`.
      return end > mark + 1 && Character.isUpperCase(block[end]);
    }
    int next = skipSpace(block, end);
    if (next >= block.length) {
      return true;
    }
    if (Character.isLowerCase(block[next])) {
      return false;
    }
    return block[mark] != '.' || !isAbbreviation(block, start, mark, next);
  }

  private boolean isAbbreviation(char[] block, int start, int mark, int next) {
    int from = mark;
    while (from > start && Character.isLetterOrDigit(block[from - 1])) {
      from--;
    }
    int length = mark - from;
    boolean afterDot = from > start && block[from - 1] == '.';
    if (length > 0 && length <= (afterDot ? 2 : 1) && Character.isUpperCase(block[from])) {
      // "A.Yu. Rudenko" and "U.S. officials" go on, "in the U.S. The minister" does not.
      String after = wordAt(block, next);
      boolean initial = next + after.length() < block.length && block[next + after.length()] == '.';
      return initial || !starters.contains(after);
    }
    String word = new String(block, from, length).toLowerCase(Locale.ROOT);
    boolean number = next < block.length && Character.isDigit(block[next]);
    return abbreviations.contains(word) || number && beforeNumbers.contains(word);
  }

  private static String wordAt(char[] block, int from) {
    int to = from;
    while (to < block.length && Character.isLetter(block[to])) {
      to++;
    }
    return new String(block, from, to - from);
  }

  private static int skipSpace(char[] block, int from) {
    int at = from;
    while (at < block.length && isSpace(block[at])) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
