package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.Optional;

/** Reads capitals that are not named: "the Russian capital", "the capital of Latvia". */
final class CapitalReader {

  private final Lexicon lexicon;
  private final Towns towns;
  private final Countries countries;

  CapitalReader(Lexicon lexicon, Towns towns, Countries countries) {
    this.lexicon = lexicon;
    this.towns = towns;
    this.countries = countries;
  }

  /** The capital that the words at a country's or nation's name mean, unless it is named there. */
  Optional<PlaceMention> at(Tokens tokens, int index) {
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, index);
    if (party.isEmpty() || party.get().value().country().isEmpty()) {
      return Optional.empty();
    }
    int last = party.get().last();
    if (isWord(tokens, last + 1, "capital") && !namesTown(tokens, last + 2)) {
      return mention(index, last + 1, party.get().value());
    }
    boolean behind = isWord(tokens, article(tokens, index) - 1, "of");
    int noun = article(tokens, index) - 2;
    return behind && isWord(tokens, noun, "capital") && !namesTown(tokens, last + 1)
        ? mention(index, last, party.get().value())
        : Optional.empty();
  }

  private Optional<PlaceMention> mention(int first, int last, Party party) {
    return countries
        .capital(party.country())
        .map(capital -> new PlaceMention(first, last, capital, PlaceMention.Kind.CITY));
  }

  /** The index of the article before a name, or of the name. */
  private static int article(Tokens tokens, int index) {
    return isWord(tokens, index - 1, "the") ? index - 1 : index;
  }

  private static boolean isWord(Tokens tokens, int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.word(index).equals(word);
  }

  /** "the Suriname capital of Paramaribo", "the capital of Latvia, Riga". */
  private boolean namesTown(Tokens tokens, int index) {
    int at = index;
    while (at < tokens.size() && (isWord(tokens, at, "of") || tokens.isMark(at, ','))) {
      at++;
    }
    return at < tokens.size() && tokens.isCapitalised(at) && towns.at(tokens, at).isPresent();
  }
}
