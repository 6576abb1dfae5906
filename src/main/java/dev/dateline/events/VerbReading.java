package dev.dateline.events;

import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;

/** Tells verbs from nouns of the same form, and what the words before a verb make of it. */
final class VerbReading {

  private final Verbs verbs;
  private final BitSet nounBefore;
  private final BitSet auxiliaries;
  private final BitSet gerundBefore;

  VerbReading(RuleBook book, Verbs verbs, Vocabulary.Builder words) {
    this.verbs = verbs;
    nounBefore = WordSet.of(book, "before-nouns", words);
    auxiliaries = WordSet.of(book, "auxiliaries", words);
    gerundBefore = WordSet.of(book, "before-gerunds", words);
  }

  Verbs.Form formOf(Tokens tokens, int index) {
    return verbs.formOf(tokens.number(index));
  }

  /** Whether a word that could be a noun too ("visit", "visits", "meeting") is a verb here. */
  boolean isVerb(Tokens tokens, int index) {
    Verbs.Form form = formOf(tokens, index);
    if (form == Verbs.Form.PAST) {
      return true;
    }
    if (index == 0) {
      return form == Verbs.Form.ING;
    }
    int before = index - 1;
    if (form == Verbs.Form.ING) {
      return isAuxiliary(tokens, before) || gerundBefore.get(tokens.number(before));
    }
    // "her first travel", but "she will first travel"
    boolean adverb =
        before > 0 && isOrdinal(tokens.word(before)) && isAuxiliary(tokens, before - 1);
    return (adverb || !nounBefore.get(tokens.number(before)))
        && tokens.shape(before) != Tokens.Shape.POSSESSIVE
        && tokens.shape(before) != Tokens.Shape.NUMBER;
  }

  /**
   * Whether a word is a verb's base form where a noun cannot stand: "to visit", "Visit our page".
   */
  boolean isBareVerb(Tokens tokens, int index) {
    boolean base = verbs.isForm(tokens.number(index)) && formOf(tokens, index) == Verbs.Form.BASE;
    boolean owned =
        index > 0
            && (tokens.isCapitalised(index - 1)
                || tokens.shape(index - 1) == Tokens.Shape.POSSESSIVE);
    if (!base || owned) {
      return false;
    }
    return index == 0
        ? index + 1 < tokens.size() && !isPreposition(tokens.word(index + 1))
        : isAuxiliary(tokens, index - 1) || !tokens.isWord(index - 1);
  }

  private static boolean isPreposition(String word) {
    return word.equals("of") || word.equals("by") || word.equals("to");
  }

  private static boolean isOrdinal(String word) {
    return word.equals("first") || word.equals("next") || word.equals("last");
  }

  boolean isBe(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "is", "are", "was", "were", "be", "been", "being" -> true;
      default -> false;
    };
  }

  boolean isAuxiliary(Tokens tokens, int index) {
    return auxiliaries.get(tokens.number(index));
  }
}
