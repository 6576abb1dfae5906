package dev.dateline.dates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A word of the date vocabulary with the value that it has in each of its senses. */
final class Word {

  /** The value of a sense that a word does not have. */
  static final int NOT = Integer.MIN_VALUE;

  /** Any word that is not in the vocabulary. */
  static final Word OTHER = new Word();

  private final int[] values = new int[Sense.values().length];
  private final Set<Sense> senses = EnumSet.noneOf(Sense.class);

  private Word() {
    Arrays.fill(values, NOT);
  }

  /** The value in a sense, or {@link #NOT}. */
  int as(Sense sense) {
    return values[sense.ordinal()];
  }

  boolean is(Sense sense) {
    return values[sense.ordinal()] != NOT;
  }

  Set<Sense> senses() {
    return senses;
  }

  /** This word with one sense more. */
  Word and(Sense sense, int value) {
    Word word = new Word();
    System.arraycopy(values, 0, word.values, 0, values.length);
    word.senses.addAll(senses);
    word.values[sense.ordinal()] = value;
    word.senses.add(sense);
    return word;
  }
}
