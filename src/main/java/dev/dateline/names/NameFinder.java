package dev.dateline.names;

import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the people, places and sides of a sentence. */
public final class NameFinder {

  private final Lexicon lexicon;
  private final PersonFinder people;
  private final PlaceFinder places;

  /** One that knows the names of the rules; their words go into the vocabulary. */
  public NameFinder(RuleBook rules, Vocabulary.Builder words) {
    lexicon = new Lexicon(rules, words);
    people = new PersonFinder(lexicon);
    places = new PlaceFinder(lexicon, Gazetteer.builtIn());
  }

  /**
   * The names of a sentence.
   *
   * @param surnames those that the document has introduced
   * @param likely countries that the context makes likely, for towns of the same name
   */
  public SentenceNames find(Tokens tokens, Set<String> surnames, List<String> likely) {
    List<PersonMention> found = people.find(tokens, surnames);
    return new SentenceNames(found, places.find(tokens, found, likely), parties(tokens));
  }

  /** The place named by a few words, such as a dateline's. */
  public Optional<PlaceMention> place(Tokens tokens, List<String> likely) {
    return places.find(tokens, List.of(), likely).stream().findFirst();
  }

  private List<PartyMention> parties(Tokens tokens) {
    List<PartyMention> parties = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, at);
      if (party.isPresent()) {
        int last = party.get().last();
        parties.add(new PartyMention(at, last, party.get().value(), tokens.words(at, last)));
        at = last;
      } else if (tokens.isCapitalised(at)) {
        compound(tokens, at, parties);
      }
      at++;
    }
    return parties;
  }

  /** "Russian-Belarusian", "Sino-Russian": a side for each part. */
  private void compound(Tokens tokens, int index, List<PartyMention> parties) {
    String word = tokens.word(index);
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return;
    }
    for (String part : new String[] {word.substring(0, hyphen), word.substring(hyphen + 1)}) {
      lexicon
          .party(part)
          .ifPresent(party -> parties.add(new PartyMention(index, index, party, part)));
    }
  }
}
