package dev.dateline.text;

/**
 * The short words looked up last, with their numbers: half of what a text says are a few hundred
 * words, for which one look here does.
 *
 * <p>Threads may share it without a lock, because a word and its number are written at once.
 */
final class WordCache {

  static final int LETTER_BITS = 5;

  /** How many letters the longest word has. */
  static final int LONGEST = 8;

  /** The key of no word. */
  static final long NO_KEY = 0;

  /** What {@link #numberOf} says of a word that is not here. */
  static final int MISSING = -1;

  private static final int SIZE = 1 << 12;

  /** The key of a word above its number; 0 where there is none. */
  private final long[] words = new long[SIZE];

  int numberOf(long key, int hash) {
    long word = words[hash & SIZE - 1];
    return word >>> WordTable.NUMBER_BITS == key ? (int) word & WordTable.NUMBER : MISSING;
  }

  void put(long key, int hash, int number) {
    words[hash & SIZE - 1] = key << WordTable.NUMBER_BITS | number;
  }
}
