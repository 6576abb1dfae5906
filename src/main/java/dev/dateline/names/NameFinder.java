package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the people, places and sides of a sentence. */
public final class NameFinder {

  private final Lexicon lexicon;
  private final Towns towns;
  private final PersonFinder people;
  private final PlaceFinder places;
  private final VenueReader venues;
  private final Countries countries = new Countries();

  /** One that knows the names of a lexicon, whose words the vocabulary of the tokens has. */
  public NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    towns = new Towns(Gazetteer.builtIn());
    people = new PersonFinder(lexicon, towns);
    venues = new VenueReader(lexicon);
    places = new PlaceFinder(lexicon, towns, venues, countries);
  }

  /** The usual names of countries. */
  public Countries countries() {
    return countries;
  }

  /**
   * The names of a sentence.
   *
   * @param surnames those that the document has introduced
   * @param likely countries that the context makes likely, for towns of the same name; the list
   *     must not change
   */
  public SentenceNames find(Tokens tokens, Set<String> surnames, List<String> likely) {
    List<PersonMention> found = people.find(tokens, surnames);
    for (int i = found.size() - 1; i >= 0; i--) {
      if (isPlace(tokens, found.get(i))) {
        found.remove(i);
      }
    }
    return new SentenceNames(tokens, found, parties(tokens, found), places, likely);
  }

  /** "the Benjamin Franklin Room", "at Embassy Ottawa": a name that is a place's. */
  private boolean isPlace(Tokens tokens, PersonMention person) {
    if (!person.isNamed()) {
      return ownsVenue(tokens, person.first());
    }
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, person.first());
    if (party.isPresent() && party.get().last() == person.last()) {
      // "DR Congo" is no Dr.
      return true;
    }
    return person.office().isEmpty()
        ? venues.isGenericEnd(tokens, person.last() + 1)
        : isMission(tokens, person.last() - 1) && towns.at(tokens, person.last()).isPresent();
  }

  /** "King's Bay Naval Base": an office that begins a building's name. */
  private boolean ownsVenue(Tokens tokens, int first) {
    int after = first + 1;
    return tokens.isCapitalised(first)
        && after < tokens.size()
        && tokens.shape(after) == Tokens.Shape.POSSESSIVE
        && venues.endAt(tokens, first, tokens.size(), false) > after;
  }

  private static boolean isMission(Tokens tokens, int index) {
    return index >= 0
        && switch (tokens.word(index)) {
          case "Embassy", "Consulate", "Legation" -> true;
          default -> false;
        };
  }

  /** A capital that ends right before a token, as the side whose government it is. */
  public Optional<PartyMention> capitalBefore(Tokens tokens, int end) {
    for (int first = Math.max(0, end - 3); first < end; first++) {
      Optional<Towns.Found> town =
          tokens.isCapitalised(first) ? towns.at(tokens, first) : Optional.empty();
      if (town.isPresent() && town.get().last() == end - 1) {
        for (City city : town.get().cities()) {
          if (city.capital()) {
            Party party = new Party(city.country(), Party.Kind.COUNTRY, city.country());
            String name = tokens.phrase(first, end - 1);
            return Optional.of(new PartyMention(first, end - 1, party, name));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The places named by a few words, such as a dateline's; a region only without a town.
   *
   * @param likely countries that the context makes likely
   */
  public List<Place> places(Tokens tokens, List<String> likely) {
    List<PlaceMention> mentions = places.find(tokens, List.of(), likely);
    List<Place> found = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      if (!mention.isCovered(mentions)) {
        found.add(mention.place());
      }
    }
    return found;
  }

  /** The sides named, those apart that are part of a person's name: "Michael Jordan". */
  private List<PartyMention> parties(Tokens tokens, List<PersonMention> people) {
    List<PartyMention> parties = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, at);
      if (party.isPresent()) {
        int last = party.get().last();
        String name = tokens.phrase(at, last);
        if (!isPartOfName(name, at, people)) {
          parties.add(new PartyMention(at, last, party.get().value(), name));
        }
        at = last;
      } else if (tokens.isCapitalised(at)) {
        compound(tokens, at, parties);
      }
      at++;
    }
    return parties;
  }

  private static boolean isPartOfName(String word, int index, List<PersonMention> people) {
    for (PersonMention person : people) {
      if (person.first() <= index && index <= person.last()) {
        return NameForms.hasWord(person.name(), word);
      }
    }
    return false;
  }

  /** "Russian-Belarusian", "U.S.-India": a side for each part; none of "Indo-Pacific", "UN-led". */
  private void compound(Tokens tokens, int index, List<PartyMention> parties) {
    if (tokens.hyphen(index) < 0) {
      return;
    }
    int at = tokens.start(index);
    int end = tokens.end(index);
    List<PartyMention> parts = new ArrayList<>(2);
    while (at < end) {
      int hyphen = tokens.text().indexOf('-', at);
      int to = hyphen < 0 || hyphen > end ? end : hyphen;
      Optional<Party> party = lexicon.party(tokens, at, to);
      if (party.isEmpty()) {
        return;
      }
      String name = tokens.text().substring(at, to);
      parts.add(new PartyMention(index, index, party.get(), name));
      at = to + 1;
    }
    if (parts.size() > 1) {
      parties.addAll(parts);
    }
  }
}
