package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;

/** The words of a section of the rules that is a plain list of words. */
final class WordSet {

  private WordSet() {}

  /** The words' numbers in the vocabulary; none where the rules have no such section. */
  static BitSet of(RuleBook book, String section, Vocabulary.Builder words) {
    BitSet set = new BitSet();
    for (RuleNode node : book.sections(section)) {
      for (String word : node.texts()) {
        set.set(words.number(word));
      }
    }
    return set;
  }
}
