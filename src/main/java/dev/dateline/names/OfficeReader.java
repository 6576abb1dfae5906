package dev.dateline.names;

import dev.dateline.text.SingleSpaced;
import dev.dateline.text.Tokens;
import java.util.Optional;

/**
 * Reads an office with its country: "Deputy Minister of Foreign Affairs of Russia", "the Belarus
 * Ambassador", "Head of the Office of the President of Ukraine".
 */
final class OfficeReader {

  /**
   * An office read.
   *
   * @param last the index of its last token
   * @param name the canonical office, or the words as written
   * @param country ISO code or short name of an organisation, or empty
   */
  record Found(int last, String name, String country) {}

  /** What the word is with which an office begins, or the country before it. */
  private static final int BEGINNERS =
      PhraseKind.PARTY.bit()
          | PhraseKind.OFFICE.bit()
          | WordClass.OFFICE_MODIFIER.bit()
          | WordClass.OFFICE_HEAD.bit();

  private final Lexicon lexicon;
  private final Towns towns;

  OfficeReader(Lexicon lexicon, Towns towns) {
    this.towns = towns;
    this.lexicon = lexicon;
  }

  /** The office that begins at a token, a country before it included. */
  Optional<Found> at(Tokens tokens, int index) {
    if ((lexicon.classesOf(tokens, index) & BEGINNERS) == 0) {
      return Optional.empty();
    }
    String country = "";
    int head = index;
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, index);
    if (party.isPresent()) {
      country = party.get().value().code();
      head = skipPossessive(tokens, party.get().last() + 1);
    }
    Optional<Found> core = core(tokens, head, head > index);
    if (core.isEmpty()) {
      return Optional.empty();
    }
    String own = core.get().country();
    return Optional.of(tail(tokens, core.get(), country.isEmpty() ? own : country));
  }

  private static int skipPossessive(Tokens tokens, int index) {
    boolean possessive =
        index < tokens.size()
            && (tokens.shape(index) == Tokens.Shape.POSSESSIVE
                || tokens.isMark(index, '\u2019') && index + 1 < tokens.size());
    return possessive ? index + 1 : index;
  }

  /** The office itself: a known one, an epithet, or modifiers and a head. */
  private Optional<Found> core(Tokens tokens, int index, boolean ofCountry) {
    if (index >= tokens.size() || tokens.shape(index) == Tokens.Shape.MARK) {
      return Optional.empty();
    }
    int from = index;
    while (from < tokens.size() && isModifier(tokens, from) && !endsAt(tokens, from)) {
      Optional<PhraseTable.Match<Office>> whole = lexicon.offices().at(tokens, from);
      if (whole.isPresent() && whole.get().last() > from) {
        break;
      }
      from++;
    }
    Optional<Found> known = known(tokens, index, from, ofCountry);
    return known.isPresent() ? known : composed(tokens, index, from);
  }

  private boolean endsAt(Tokens tokens, int index) {
    return index + 1 >= tokens.size() || !tokens.isWord(index + 1);
  }

  private boolean isModifier(Tokens tokens, int index) {
    return lexicon.is(tokens, index, WordClass.OFFICE_MODIFIER);
  }

  private Optional<Found> known(Tokens tokens, int index, int from, boolean ofCountry) {
    for (int at = index; at <= from && at < tokens.size(); at++) {
      Optional<PhraseTable.Match<Office>> office = lexicon.offices().at(tokens, at);
      if (office.isPresent()) {
        Office value = office.get().value();
        String name =
            at == index ? value.name() : tokens.phrase(index, at - 1) + " " + value.name();
        return Optional.of(new Found(office.get().last(), name, value.country()));
      }
      Optional<PhraseTable.Match<String>> epithet = lexicon.epithets().at(tokens, at);
      // "the Belarusian leader" is somebody, "an official visit" is nobody.
      if (ofCountry && epithet.isPresent() && tokens.shape(at) == Tokens.Shape.LOWER) {
        return Optional.of(new Found(epithet.get().last(), epithet.get().value(), ""));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> composed(Tokens tokens, int index, int from) {
    // "Deputy Minister": a head that is a modifier elsewhere ("Minister Counsellor").
    int last = from > index && !(from < tokens.size() && isHead(tokens, from)) ? from - 1 : from;
    while (last + 1 < tokens.size() && isHead(tokens, last) && isHead(tokens, last + 1)) {
      last++;
    }
    return last < tokens.size() && isHead(tokens, last) && tokens.isCapitalised(last)
        ? Optional.of(new Found(last, tokens.phrase(index, last), ""))
        : Optional.empty();
  }

  private boolean isHead(Tokens tokens, int index) {
    return lexicon.is(tokens, index, WordClass.OFFICE_HEAD);
  }

  /**
   * Takes in "of the Republic of Belarus", "for Political Affairs", "to the Russian Federation".
   */
  private Found tail(Tokens tokens, Found core, String knownCountry) {
    OfficeTail tail = new OfficeTail(lexicon, towns, tokens, core.last(), knownCountry);
    tail.read();
    String name = core.name();
    if (tail.addsToOffice()) {
      name =
          name + tokens.text().substring(tokens.end(core.last()), tokens.end(tail.lastOfOffice()));
    }
    return new Found(tail.last(), SingleSpaced.of(name), tail.country());
  }
}
