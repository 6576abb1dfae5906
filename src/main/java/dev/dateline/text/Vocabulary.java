package dev.dateline.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words that some rule mentions, each with a number, looked up without making strings.
 *
 * <p>Case is folded; a word that no rule mentions has the number {@link #UNKNOWN}.
 */
public final class Vocabulary {

  public static final int UNKNOWN = 0;

  private final char[][] words;
  private final int[] numbers;
  private final int mask;

  /** Collects words; the first gets the number 1. */
  public static final class Builder {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a word, a new one when it is not known yet. */
    public int number(String word) {
      String folded = fold(word);
      Integer known = numbers.get(folded);
      if (known == null) {
        known = numbers.size() + 1;
        numbers.put(folded, known);
      }
      return known;
    }

    /** How many words there are; all numbers are up to it. */
    public int size() {
      return numbers.size();
    }

    public Vocabulary build() {
      return new Vocabulary(numbers.keySet());
    }
  }

  private Vocabulary(Collection<String> distinctWords) {
    int size = Integer.highestOneBit(Math.max(16, distinctWords.size() * 3)) << 1;
    words = new char[size][];
    numbers = new int[size];
    mask = size - 1;
    int number = 0;
    for (String word : distinctWords) {
      put(fold(word), ++number);
    }
  }

  /** The number of the word at a stretch of text. */
  public int numberOf(String text, int start, int end) {
    int slot = hash(text, start, end) & mask;
    while (words[slot] != null) {
      if (same(words[slot], text, start, end)) {
        return numbers[slot];
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  /** The number of a word. */
  public int numberOf(String word) {
    return numberOf(word, 0, word.length());
  }

  private void put(String word, int number) {
    int slot = hash(word, 0, word.length()) & mask;
    while (words[slot] != null) {
      if (same(words[slot], word, 0, word.length())) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    words[slot] = word.toCharArray();
    numbers[slot] = number;
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(fold(word.charAt(i)));
    }
    return folded.toString();
  }

  /** Lower case, and one kind of apostrophe and hyphen. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2019', '\u02BC' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean same(char[] word, String text, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}
