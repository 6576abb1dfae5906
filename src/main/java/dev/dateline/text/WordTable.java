package dev.dateline.text;

import dev.dateline.rules.PackedReader;
import dev.dateline.rules.PackedWriter;
import java.util.Arrays;

/** Words with numbers from 1 on, in a few arrays, so that thousands of them load at once. */
final class WordTable {

  /** So many bits of a slot are the number of a word; the rest are the top of its hash. */
  static final int NUMBER_BITS = 20;

  static final int NUMBER = (1 << NUMBER_BITS) - 1;

  /** A word for each hash, or 0; never more than half full. */
  private int[] slots;

  /** The end of each word in the letters; it begins where the one before ends. */
  private int[] ends;

  private char[] letters;
  private int size;

  WordTable() {
    slots = new int[64];
    ends = new int[32];
    letters = new char[256];
  }

  WordTable(PackedReader in) {
    slots = in.numbers();
    ends = in.numbers();
    letters = in.letters();
    size = ends.length - 1;
  }

  WordTable(WordTable other) {
    slots = other.slots.clone();
    ends = Arrays.copyOf(other.ends, other.size + 1);
    letters = Arrays.copyOf(other.letters, other.ends[other.size]);
    size = other.size;
  }

  /** Writes them with room for the words that the rules of events add at each start. */
  void write(PackedWriter out) {
    WordTable trimmed = new WordTable(this);
    if (5 * size >= 2 * slots.length) {
      trimmed.grow();
    }
    out.numbers(trimmed.slots);
    out.numbers(trimmed.ends);
    out.letters(trimmed.letters);
  }

  int size() {
    return size;
  }

  /** The number of a stretch of text, whatever its case, or {@link Vocabulary#UNKNOWN}. */
  int numberOf(char[] text, int start, int end, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    int word = slots[slot];
    while (word != 0) {
      // Most words that share a slot differ in the top of their hashes.
      boolean alike = (word ^ hash) >>> NUMBER_BITS == 0;
      if (alike && same(word & NUMBER, text, start, end)) {
        return word & NUMBER;
      }
      slot = (slot + 1) & mask;
      word = slots[slot];
    }
    return 0;
  }

  /** The number of a word, a new one when it is not known yet. */
  int add(String word) {
    char[] written = word.toCharArray();
    int hash = hash(written, 0, written.length);
    int known = numberOf(written, 0, written.length, hash);
    if (known != 0) {
      return known;
    }
    if (size == NUMBER) {
      throw new IllegalStateException("more words than there are numbers");
    }
    if (2 * size >= slots.length) {
      grow();
    }
    append(word);
    take(size, hash);
    return size;
  }

  private void append(String word) {
    int start = ends[size];
    int end = start + word.length();
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, 2 * end);
    }
    for (int i = 0; i < word.length(); i++) {
      letters[start + i] = Vocabulary.fold(word.charAt(i));
    }
    size++;
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size] = end;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int number = 1; number <= size; number++) {
      take(number, hash(letters, ends[number - 1], ends[number]));
    }
  }

  private void take(int number, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = hash & ~NUMBER | number;
  }

  static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Vocabulary.fold(text[i]);
    }
    return spread(hash);
  }

  /** Lets the upper bits of a sum of letters count too. */
  static int spread(int sum) {
    return sum ^ (sum >>> 15);
  }

  private boolean same(int number, char[] text, int start, int end) {
    int from = ends[number - 1];
    int length = end - start;
    if (ends[number] - from != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char written = text[start + i];
      if (letters[from + i] != written && letters[from + i] != Vocabulary.fold(written)) {
        return false;
      }
    }
    return true;
  }
}
