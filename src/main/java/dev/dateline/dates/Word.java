package dev.dateline.dates;

import java.util.Arrays;

/** A word of the date vocabulary with the value that it has in each of its senses. */
final class Word {

  /** The value of a sense that a word does not have. */
  static final int NOT = Integer.MIN_VALUE;

  /** Any word that is not in the vocabulary. */
  static final Word OTHER = new Word(none(), 0);

  private final int[] values;
  private final long senses;

  private Word(int[] values, long senses) {
    this.values = values;
    this.senses = senses;
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
    return (senses & sense.bit()) != 0;
  }

  /** Whether it has one of some senses, given as {@link Sense#bits}. */
  boolean isAny(long bits) {
    return (senses & bits) != 0;
  }

  /** This word with one sense more. */
  Word and(Sense sense, int value) {
    int[] all = values.clone();
    all[sense.ordinal()] = value;
    return new Word(all, senses | sense.bit());
  }
}
