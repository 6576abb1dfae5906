package dev.dateline.events;

import dev.dateline.text.Tokens;

/** Words that stand for the person in focus. */
final class Pronouns {

  private Pronouns() {}

  /** Whether one stands between two tokens, both included. */
  static boolean in(Tokens tokens, int first, int last) {
    return first(tokens, first, last) >= 0;
  }

  /** The index of the first between two tokens, both included, or -1. */
  static int first(Tokens tokens, int first, int last) {
    for (int at = first; at <= last; at++) {
      switch (tokens.word(at)) {
        case "he", "He", "she", "She", "his", "His", "her", "Her", "him" -> {
          return at;
        }
        default -> {}
      }
    }
    return -1;
  }
}
