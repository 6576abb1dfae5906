package dev.dateline.dates;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A word of the date vocabulary with the value that it has in each of its senses. */
final class Word {

  /** The value of a sense that a word does not have. */
  static final int NOT = Integer.MIN_VALUE;

  /** Any word that is not in the vocabulary. */
  static final Word OTHER = new Word(Map.of());

  private final int[] values = new int[Sense.values().length];
  private final Set<Sense> senses;

  Word(Map<Sense, Integer> valueOf) {
    java.util.Arrays.fill(values, NOT);
    valueOf.forEach((sense, value) -> values[sense.ordinal()] = value);
    senses = Set.copyOf(valueOf.keySet());
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
    Map<Sense, Integer> all = new EnumMap<>(Sense.class);
    senses.forEach(known -> all.put(known, as(known)));
    all.put(sense, value);
    return new Word(all);
  }
}
