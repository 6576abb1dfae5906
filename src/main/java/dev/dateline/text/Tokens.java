package dev.dateline.text;

import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words and marks of one sentence.
 *
 * <p>A word keeps its inner hyphens, apostrophes and the dots of initials ("A.Yu.", "U.S.",
 * "Kassym-Jomart"); a possessive "'s" is a token of its own. Every other mark is one token.
 */
public final class Tokens {

  /** What a token is made of. */
  public enum Shape {
    LOWER,
    CAPITALISED,
    UPPER,
    NUMBER,
    POSSESSIVE,
    MARK
  }

  private static final Vocabulary NO_WORDS = new Vocabulary.Builder().build();

  private final String text;
  private final Vocabulary vocabulary;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] numbers = new int[64];
  private Shape[] shapes = new Shape[64];

  private Tokens(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** The tokens of a stretch of text. */
  public static Tokens of(String text, Span span, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text, vocabulary);
    int at = span.start();
    while (at < span.end()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = WordReader.endOfWord(text, at, span.end());
        tokens.add(at, end, WordReader.shapeOf(text, at, end), vocabulary.numberOf(text, at, end));
        at = end;
      } else if (WordReader.isPossessive(text, at, span.end())) {
        tokens.add(at, at + 2, Shape.POSSESSIVE, vocabulary.numberOf(text, at, at + 2));
        at += 2;
      } else {
        // A tab parts the cells of a table, so that no name or phrase runs over it.
        if (c == '\t' || !Character.isWhitespace(c) && c != '\u00A0' && c != '\u202F' && c != '.') {
          tokens.add(at, at + 1, Shape.MARK, vocabulary.numberOf(text, at, at + 1));
        }
        at++;
      }
    }
    return tokens;
  }

  /** The words and marks of a phrase of a rule, cut as a text's would be. */
  public static List<String> split(String phrase) {
    Tokens tokens = of(phrase, new Span(0, phrase.length()), NO_WORDS);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size; i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  public int size() {
    return size;
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return ends[index];
  }

  /** The number of the word in the vocabulary. */
  public int number(int index) {
    return numbers[index];
  }

  /** The number that a stretch of the text would have as a word. */
  public int numberOf(int start, int end) {
    return vocabulary.numberOf(text, start, end);
  }

  public Shape shape(int index) {
    return shapes[index];
  }

  public String text() {
    return text;
  }

  public String word(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** Whether the token is this mark. */
  public boolean isMark(int index, char mark) {
    return shapes[index] == Shape.MARK && text.charAt(starts[index]) == mark;
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapitalised(int index) {
    return shapes[index] == Shape.CAPITALISED || shapes[index] == Shape.UPPER;
  }

  public boolean isWord(int index) {
    return shapes[index] != Shape.MARK;
  }

  /** The span from one token to another, both included. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The words from one token to another, both included, as they stand in the text. */
  public String words(int first, int last) {
    return text.substring(starts[first], ends[last]);
  }

  /** The words from one token to another, both included, with single spaces between them. */
  public String phrase(int first, int last) {
    return SingleSpaced.of(text, starts[first], ends[last]);
  }

  /** The first token that starts at or after an offset, or {@link #size()}. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  private void add(int start, int end, Shape shape, int number) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    shapes[size] = shape;
    numbers[size++] = number;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, size * 2);
    ends = Arrays.copyOf(ends, size * 2);
    numbers = Arrays.copyOf(numbers, size * 2);
    shapes = Arrays.copyOf(shapes, size * 2);
  }
}
