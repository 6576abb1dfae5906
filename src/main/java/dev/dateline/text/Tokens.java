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

  private static final Shape[] SHAPES = Shape.values();

  /** A token is four numbers: start, end, number in the vocabulary, shape. */
  private static final int CELLS = 4;

  /** English has a word or mark for every five or six characters. */
  private static final int CHARACTERS = 5;

  private final String text;
  private final char[] letters;
  private final Vocabulary vocabulary;
  private int size;
  private int[] cells;

  private Tokens(Letters text, int length, Vocabulary vocabulary) {
    this.text = text.text();
    this.letters = text.array();
    this.vocabulary = vocabulary;
    this.cells = new int[CELLS * (length / CHARACTERS + 4)];
  }

  /** The tokens of a stretch of text. */
  public static Tokens of(Letters text, Span span, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text, span.length(), vocabulary);
    tokens.read(span.start(), span.end());
    return tokens;
  }

  /** The tokens of a few words that are no part of a document. */
  public static Tokens of(String words, Vocabulary vocabulary) {
    return of(Letters.of(words), new Span(0, words.length()), vocabulary);
  }

  private void read(int from, int to) {
    WordReader word = new WordReader(letters, to);
    int at = from;
    while (at < to) {
      char c = letters[at];
      if (c == ' ') {
        at++;
      } else if (WordReader.begins(c)) {
        word.read(at);
        int number = vocabulary.numberOf(letters, at, word);
        add(at, word.end(), word.shape(), number);
        at = word.end();
      } else {
        at = readMark(at, word);
      }
    }
  }

  private int readMark(int at, WordReader word) {
    if (word.isPossessive(at)) {
      add(at, at + 2, Shape.POSSESSIVE, numberOf(at, at + 2));
      return at + 2;
    }
    char c = letters[at];
    // A tab parts the cells of a table, so that no name or phrase runs over it.
    if (c == '\t' || !Character.isWhitespace(c) && c != '\u00A0' && c != '\u202F' && c != '.') {
      add(at, at + 1, Shape.MARK, numberOf(at, at + 1));
    }
    return at + 1;
  }

  /** The words and marks of a phrase of a rule, cut as a text's would be. */
  public static List<String> split(String phrase) {
    Tokens tokens = of(phrase, NO_WORDS);
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
    return cells[CELLS * index];
  }

  public int end(int index) {
    return cells[CELLS * index + 1];
  }

  /** The number of the word in the vocabulary. */
  public int number(int index) {
    return cells[CELLS * index + 2];
  }

  /** The number that a stretch of the text would have as a word. */
  public int numberOf(int start, int end) {
    return vocabulary.numberOf(letters, start, end, WordTable.hash(letters, start, end));
  }

  public Shape shape(int index) {
    return SHAPES[cells[CELLS * index + 3]];
  }

  public String text() {
    return text;
  }

  /** A character of the text, at less cost than from the text itself. */
  public char charAt(int offset) {
    return letters[offset];
  }

  public String word(int index) {
    return text.substring(start(index), end(index));
  }

  /** Whether the token is this word as written, without cutting it out of the text. */
  public boolean isWord(int index, String word) {
    int start = start(index);
    if (end(index) - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two tokens are written alike. */
  public boolean areAlike(int one, int other) {
    return Arrays.equals(letters, start(one), end(one), letters, start(other), end(other));
  }

  /** The offset of the first hyphen inside a token, or -1. */
  public int hyphen(int index) {
    for (int at = start(index); at < end(index); at++) {
      if (letters[at] == '-') {
        return at;
      }
    }
    return -1;
  }

  /** Whether the token is this mark. */
  public boolean isMark(int index, char mark) {
    return shape(index) == Shape.MARK && letters[start(index)] == mark;
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapitalised(int index) {
    Shape shape = shape(index);
    return shape == Shape.CAPITALISED || shape == Shape.UPPER;
  }

  public boolean isWord(int index) {
    return shape(index) != Shape.MARK;
  }

  /** The span from one token to another, both included. */
  public Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  /** The words from one token to another, both included, as they stand in the text. */
  public String words(int first, int last) {
    return text.substring(start(first), end(last));
  }

  /** The words from one token to another, both included, with single spaces between them. */
  public String phrase(int first, int last) {
    return SingleSpaced.of(text, start(first), end(last));
  }

  /** The first token that starts at or after an offset, or {@link #size()}. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(int start, int end, Shape shape, int number) {
    int cell = CELLS * size;
    if (cell == cells.length) {
      cells = Arrays.copyOf(cells, 2 * cell);
    }
    cells[cell] = start;
    cells[cell + 1] = end;
    cells[cell + 2] = number;
    cells[cell + 3] = shape.ordinal();
    size++;
  }
}
