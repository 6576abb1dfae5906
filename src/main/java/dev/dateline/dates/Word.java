package dev.dateline.dates;

import java.util.Arrays;
import java.util.Set;

/** A word of the date vocabulary with the value that it has in each of its senses. */
final class Word {

  /** The value of a sense that a word does not have. */
  static final int NOT = Integer.MIN_VALUE;

  /** Any word that is not in the vocabulary. */
  static final Word OTHER = new Word(none());

  private final int[] values;

  private Word(int[] values) {
    this.values = values;
  }

  private static int[] none() {
    int[] values = new int[Sense.values().length];
    Arrays.fill(values, NOT);
    return values;
  }

  /** The value in a sense, or {@link #NOT}. */
  int as(Sense sense) {
    return values[sense.ordinal()];
  }

  boolean is(Sense sense) {
    return values[sense.ordinal()] != NOT;
  }

  /** Whether it has one of some senses. */
  boolean isAny(Set<Sense> senses) {
    for (Sense sense : senses) {
      if (is(sense)) {
        return true;
      }
    }
    return false;
  }

  /** This word with one sense more. */
  Word and(Sense sense, int value) {
    int[] all = values.clone();
    all[sense.ordinal()] = value;
    return new Word(all);
  }
}
