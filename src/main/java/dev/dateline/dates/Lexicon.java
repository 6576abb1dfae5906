package dev.dateline.dates;

import java.util.Map;

/**
 * Words by their characters in any case, looked up in a text without cutting them out of it.
 *
 * @param <T> what is known of a word
 */
final class Lexicon<T> {

  private final char[][] keys;
  private final Object[] values;
  private final int mask;
  private final T other;

  /**
   * A lexicon of the given words.
   *
   * @param words by their lower-case form
   * @param other what is known of all other words
   */
  Lexicon(Map<String, T> words, T other) {
    int size = Integer.highestOneBit(Math.max(8, words.size() * 4)) * 2;
    this.keys = new char[size][];
    this.values = new Object[size];
    this.mask = size - 1;
    this.other = other;
    for (Map.Entry<String, T> word : words.entrySet()) {
      put(word.getKey(), word.getValue());
    }
  }

  private void put(String word, T value) {
    char[] key = word.toCharArray();
    int slot = hash(key, 0, key.length) & mask;
    while (keys[slot] != null) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  /** What is known of the word at these offsets of a text. */
  @SuppressWarnings("unchecked") // only put() fills the array
  T find(char[] text, int start, int end) {
    int slot = hash(text, start, end) & mask;
    while (keys[slot] != null) {
      if (equal(keys[slot], text, start, end)) {
        return (T) values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return other;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Chars.fold(text[i]);
    }
    return hash ^ hash >>> 15;
  }

  private static boolean equal(char[] key, char[] text, int start, int end) {
    if (key.length != end - start) {
      return false;
    }
    for (int i = 0; i < key.length; i++) {
      if (key[i] != Chars.fold(text[start + i])) {
        return false;
      }
    }
    return true;
  }
}
