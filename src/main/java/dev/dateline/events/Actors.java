package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.HashSet;
import java.util.Set;

/** Tells whether somebody who can travel or meet stands in a stretch of a sentence. */
final class Actors {

  private final Set<Integer> groups = new HashSet<>();

  /** One that knows the words for groups of officials: "delegation", "ministers". */
  Actors(RuleBook book, Vocabulary.Builder words) {
    for (RuleNode section : book.sections("actor-words")) {
      for (String word : section.texts()) {
        groups.add(words.number(word));
      }
    }
  }

  boolean in(SentenceReading sentence, Window window) {
    if (sentence.hasPerson(window)) {
      return true;
    }
    Tokens tokens = sentence.tokens();
    for (int at = window.first(); at <= window.last(); at++) {
      if (groups.contains(tokens.number(at))) {
        return true;
      }
    }
    return Pronouns.in(tokens, window.first(), window.last());
  }
}
