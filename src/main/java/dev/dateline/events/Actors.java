package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;

/** Tells whether somebody who can travel or meet stands in a stretch of a sentence. */
final class Actors {

  private final BitSet groups;

  /** One that knows the words for groups of officials: "delegation", "ministers". */
  Actors(RuleBook book, Vocabulary.Builder words) {
    groups = WordSet.of(book, "actor-words", words);
  }

  boolean in(SentenceReading sentence, Window window) {
    if (sentence.hasPerson(window)) {
      return true;
    }
    Tokens tokens = sentence.tokens();
    for (int at = window.first(); at <= window.last(); at++) {
      // "John Lee, who was appointed": the relative stands for him.
      if (groups.get(tokens.number(at)) || tokens.word(at).equals("who")) {
        return true;
      }
    }
    return Pronouns.in(tokens, window.first(), window.last());
  }
}
