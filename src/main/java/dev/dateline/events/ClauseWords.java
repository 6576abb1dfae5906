package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;

/** The small words that tell to which clause or noun a date belongs. */
final class ClauseWords {

  private final BitSet relatives;
  private final BitSet subjects;
  private final BitSet finite;
  private final BitSet topics;
  private final BitSet happenings;
  private final BitSet priors;
  private final BitSet announcing;
  private final BitSet preparing;
  private final BitSet phraseEnds;

  ClauseWords(RuleBook book, Vocabulary.Builder words) {
    relatives = WordSet.of(book, "relative-pronouns", words);
    subjects = WordSet.of(book, "subject-pronouns", words);
    finite = WordSet.of(book, "finite-auxiliaries", words);
    topics = WordSet.of(book, "before-topics", words);
    happenings = WordSet.of(book, "happening-words", words);
    priors = WordSet.of(book, "before-occasions", words);
    announcing = WordSet.of(book, "announcing-verbs", words);
    preparing = WordSet.of(book, "preparing-words", words);
    phraseEnds = WordSet.of(book, "phrase-ends", words);
  }

  /** "which", "who"; but not the WHO. */
  boolean isRelative(Tokens tokens, int index) {
    return relatives.get(tokens.number(index)) && tokens.shape(index) != Tokens.Shape.UPPER;
  }

  /** "we", "he": the subject of a clause that begins. */
  boolean isSubject(Tokens tokens, int index) {
    return subjects.get(tokens.number(index));
  }

  /** "did", "was", "will". */
  boolean isFinite(Tokens tokens, int index) {
    return finite.get(tokens.number(index));
  }

  /** "to discuss", "about": what comes next is only talked about. */
  boolean isBeforeTopic(Tokens tokens, int index) {
    return topics.get(tokens.number(index));
  }

  /** What an event itself does: it is held, takes place, begins. */
  boolean isHappening(Tokens tokens, int index) {
    return happenings.get(tokens.number(index));
  }

  /** "after", "since": the next noun is an occasion from which another is dated. */
  boolean isBeforeOccasion(Tokens tokens, int index) {
    return priors.get(tokens.number(index));
  }

  /** "announced", "launched": what comes next has a day of its own. */
  boolean isAnnouncing(Tokens tokens, int index) {
    return announcing.get(tokens.number(index));
  }

  /** "in preparation for", "ahead of". */
  boolean isPreparing(Tokens tokens, int index) {
    return preparing.get(tokens.number(index));
  }

  /** A word that ends a noun phrase. */
  boolean isPhraseEnd(Tokens tokens, int index) {
    return phraseEnds.get(tokens.number(index));
  }
}
