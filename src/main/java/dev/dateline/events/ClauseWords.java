package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/** The small words that tell to which clause or noun a date belongs. */
final class ClauseWords {

  /** What such words say; the list is closed, the words are data. */
  enum Kind {
    /** What follows is told of the noun before: "which", "who". */
    RELATIVE,
    /** The subject of a clause that begins: "we", "he". */
    SUBJECT,
    /** "did", "was", "will". */
    FINITE,
    /** What follows is only talked about: "to discuss", "about". */
    BEFORE_TOPIC,
    /** What an event itself does: it is held, takes place, begins. */
    HAPPENING,
    /** What follows is an occasion from which another is dated: "after", "since". */
    BEFORE_OCCASION,
    /** What follows has a day of its own: "announced", "launched". */
    ANNOUNCING,
    /** What follows is still to come: "in preparation for", "ahead of". */
    PREPARING,
    /** A noun phrase ends before it. */
    PHRASE_END
  }

  private final BitSet[] words = new BitSet[Kind.values().length];

  ClauseWords(RuleBook book, Vocabulary.Builder vocabulary) {
    for (Kind kind : Kind.values()) {
      words[kind.ordinal()] = new BitSet();
    }
    for (RuleNode section : book.sections("clause-words")) {
      for (Kind kind : Kind.values()) {
        Optional<RuleNode> named =
            section.find(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (named.isPresent()) {
          for (String word : named.get().texts()) {
            words[kind.ordinal()].set(vocabulary.number(word));
          }
        }
      }
    }
  }

  /** Whether a token is a word of a kind; the WHO is nobody who. */
  boolean is(Kind kind, Tokens tokens, int index) {
    return words[kind.ordinal()].get(tokens.number(index))
        && (kind != Kind.RELATIVE || tokens.shape(index) != Tokens.Shape.UPPER);
  }
}
