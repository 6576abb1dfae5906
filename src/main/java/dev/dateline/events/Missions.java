package dev.dateline.events;

import dev.dateline.model.Place;
import dev.dateline.names.PlaceMention;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;
import java.util.List;

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

  /** The town of the mission that a sentence names, "Embassy Riga" or "consulate in Porto". */
  List<Place> town(SentenceReading sentence) {
    Tokens tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (words.get(tokens.number(at))) {
        for (PlaceMention place : sentence.names().places()) {
          int gap = place.first() - at;
          if (gap > 0 && gap <= 3 && place.kind() == PlaceMention.Kind.CITY) {
            return List.of(place.place());
          }
        }
      }
    }
    return List.of();
  }
}
