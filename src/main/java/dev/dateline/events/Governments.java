package dev.dateline.events;

import dev.dateline.names.NameFinder;
import dev.dateline.names.PartyMention;
import dev.dateline.names.SentenceNames;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Tells capitals that act from capitals where something happens: "Moscow and Kyiv held talks". */
final class Governments {

  private final BitSet verbs;
  private final NameFinder names;

  Governments(RuleBook book, Vocabulary.Builder words, NameFinder names) {
    this.verbs = WordSet.of(book, "government-verbs", words);
    this.names = names;
  }

  /** The names of a sentence, with the states whose capitals are the subjects of its verbs. */
  SentenceNames read(Tokens tokens, SentenceNames found) {
    List<PartyMention> acting = new ArrayList<>(0);
    for (int verb = 1; verb < tokens.size(); verb++) {
      if (verbs.get(tokens.number(verb))) {
        addSubjects(tokens, verb, acting);
      }
    }
    return acting.isEmpty() ? found : found.with(acting);
  }

  /** "Ankara, Moscow and Kyiv" before a verb; none behind a preposition: "in Oslo signed". */
  private void addSubjects(Tokens tokens, int verb, List<PartyMention> acting) {
    List<PartyMention> subjects = new ArrayList<>(2);
    int end = verb - 1;
    while (end >= 0) {
      PartyMention capital = names.capitalBefore(tokens, end + 1).orElse(null);
      if (capital == null) {
        return;
      }
      subjects.add(capital);
      end = capital.first() - 1;
      if (end < 0 || !isLink(tokens, end)) {
        break;
      }
      end--;
    }
    if (end < 0 || !tokens.isWord(end) || isClauseWord(tokens.word(end))) {
      acting.addAll(subjects);
    }
  }

  private static boolean isLink(Tokens tokens, int index) {
    return tokens.isMark(index, ',') || tokens.word(index).equals("and");
  }

  private static boolean isClauseWord(String word) {
    return switch (word) {
      case "that", "when", "after", "before", "as", "while", "but", "if" -> true;
      default -> false;
    };
  }
}
