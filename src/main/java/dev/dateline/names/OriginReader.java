package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.Optional;

/** Reads whose side someone is of, where it follows the name: "of Indonesia", "(Latvia)". */
final class OriginReader {

  /**
   * A side read.
   *
   * @param last the index of its last token
   * @param country ISO code or short name of an organisation
   */
  record Found(int last, String country) {}

  private final Lexicon lexicon;

  OriginReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The side that stands at a token behind a name. */
  Optional<Found> after(Tokens tokens, int index) {
    if (index + 1 >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.isMark(index, '(')) {
      return bracketed(tokens, index + 1);
    }
    if (!tokens.isWord(index, "of") && !tokens.isWord(index, "from")) {
      return Optional.empty();
    }
    int at = tokens.isWord(index + 1, "the") ? index + 2 : index + 1;
    Optional<PhraseTable.Match<Party>> party = party(tokens, at);
    return party.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(party.get().last(), party.get().value().code()));
  }

  private Optional<Found> bracketed(Tokens tokens, int index) {
    Optional<PhraseTable.Match<Party>> party = party(tokens, index);
    if (party.isEmpty()) {
      return Optional.empty();
    }
    int close = party.get().last() + 1;
    return close < tokens.size() && tokens.isMark(close, ')')
        ? Optional.of(new Found(close, party.get().value().code()))
        : Optional.empty();
  }

  private Optional<PhraseTable.Match<Party>> party(Tokens tokens, int index) {
    return index < tokens.size() ? lexicon.parties().at(tokens, index) : Optional.empty();
  }
}
