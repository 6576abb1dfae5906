package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;

/** Tells whether the talk is of embassies and consulates, so that "it closed" means one. */
final class Missions {

  private final BitSet words;

  Missions(RuleBook book, Vocabulary.Builder words) {
    this.words = WordSet.of(book, "mission-words", words);
  }

  /** Whether a sentence or the one before it names a mission. */
  boolean near(SentenceReading sentence) {
    return in(sentence.tokens())
        || sentence.before().isPresent() && in(sentence.before().get().tokens());
  }

  private boolean in(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (words.get(tokens.number(at))) {
        return true;
      }
    }
    return false;
  }
}
