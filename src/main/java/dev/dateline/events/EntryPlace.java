package dev.dateline.events;

import dev.dateline.model.Place;
import dev.dateline.names.PlaceMention;
import dev.dateline.text.Tokens;
import java.util.List;

/** Reads the place with which an entry of a diary begins: "OSLO - Energy Conference". */
final class EntryPlace {

  private EntryPlace() {}

  /** The place before the entry's dash, or none. */
  static List<Place> of(SentenceReading sentence) {
    Tokens tokens = sentence.tokens();
    for (PlaceMention mention : sentence.names().places()) {
      int dash = mention.last() + 1;
      boolean begins = mention.first() == 0 || isBulleted(tokens, mention.first());
      if (begins && dash < tokens.size() && isDash(tokens, dash)) {
        return List.of(mention.place());
      }
    }
    return List.of();
  }

  /** "** ATHENS - ..." */
  private static boolean isBulleted(Tokens tokens, int first) {
    for (int at = 0; at < first; at++) {
      if (tokens.isWord(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDash(Tokens tokens, int index) {
    return tokens.isMark(index, '-')
        || tokens.isMark(index, '\u2013')
        || tokens.isMark(index, '\u2014');
  }
}
