package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the towns, venues, regions and countries that a sentence names as places. */
final class PlaceFinder {

  private final Lexicon lexicon;
  private final Towns towns;

  PlaceFinder(Lexicon lexicon, Towns towns) {
    this.lexicon = lexicon;
    this.towns = towns;
  }

  /**
   * The places in order; what is part of a person's name or office is none.
   *
   * @param likely countries that the context makes likely
   */
  List<PlaceMention> find(Tokens tokens, List<PersonMention> people, List<String> likely) {
    List<PlaceMention> places = new ArrayList<>();
    int person = 0;
    int at = 0;
    while (at < tokens.size()) {
      while (person < people.size() && people.get(person).last() < at) {
        person++;
      }
      if (person < people.size() && people.get(person).first() <= at) {
        at = people.get(person).last() + 1;
        continue;
      }
      Optional<PlaceMention> place = at(tokens, at, likely);
      if (place.isPresent()) {
        places.add(place.get());
        at = place.get().last();
      }
      at++;
    }
    return places;
  }

  private Optional<PlaceMention> at(Tokens tokens, int index, List<String> likely) {
    if (!tokens.isCapitalised(index)) {
      return Optional.empty();
    }
    Optional<PhraseTable.Match<Place>> own = lexicon.own().places().at(tokens, index);
    if (own.isPresent()) {
      Place place = own.get().value();
      return Optional.of(new PlaceMention(index, own.get().last(), place, PlaceMention.Kind.CITY));
    }
    Optional<PhraseTable.Match<String[]>> venue = lexicon.venues().at(tokens, index);
    if (venue.isPresent()) {
      return Optional.of(venue(tokens, index, venue.get()));
    }
    Optional<PlaceMention> city = city(tokens, index, likely);
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, index);
    if (party.isPresent()
        && party.get().value().kind() == Party.Kind.COUNTRY
        && (city.isEmpty() || city.get().last() <= party.get().last())) {
      int last = party.get().last();
      Place place = Place.ofCountry(tokens.words(index, last), party.get().value().country());
      return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.COUNTRY));
    }
    return city.isPresent() ? city : region(tokens, index);
  }

  private Optional<PlaceMention> region(Tokens tokens, int index) {
    Optional<PhraseTable.Match<String>> region = lexicon.regions().at(tokens, index);
    if (region.isEmpty() || region.get().value().equals("-")) {
      return Optional.empty();
    }
    int last = region.get().last();
    Place place = Place.ofCountry(tokens.words(index, last), region.get().value());
    return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.REGION));
  }

  private PlaceMention venue(Tokens tokens, int index, PhraseTable.Match<String[]> venue) {
    String name = tokens.phrase(index, venue.last());
    String country = venue.value()[1];
    double[] position = {Double.NaN, Double.NaN};
    for (City city : towns.named(venue.value()[0])) {
      if (city.country().equals(country)) {
        position = new double[] {city.latitude(), city.longitude()};
        break;
      }
    }
    Place place = new Place(name, country, position[0], position[1]);
    return new PlaceMention(index, venue.last(), place, PlaceMention.Kind.VENUE);
  }

  private Optional<PlaceMention> city(Tokens tokens, int index, List<String> likely) {
    Optional<Towns.Found> found = towns.at(tokens, index);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int last = found.get().last();
    String country = countryAfter(tokens, last);
    City city = choose(found.get().cities(), country, likely);
    if (city.weak() && country.isEmpty() && !afterPlaceWord(tokens, index)) {
      return Optional.empty();
    }
    Place place =
        new Place(tokens.phrase(index, last), city.country(), city.latitude(), city.longitude());
    return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.CITY));
  }

  /** The country in "Brest, Belarus" or "Houston, Texas", or empty. */
  private String countryAfter(Tokens tokens, int last) {
    if (last + 2 >= tokens.size() || !tokens.isMark(last + 1, ',')) {
      return "";
    }
    int at = tokens.word(last + 2).equals("the") ? Math.min(last + 3, tokens.size() - 1) : last + 2;
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, at);
    if (party.isPresent() && party.get().value().kind() == Party.Kind.COUNTRY) {
      return party.get().value().country();
    }
    Optional<PhraseTable.Match<String>> region = lexicon.regions().at(tokens, at);
    return region.isPresent() ? region.get().value() : "";
  }

  private static City choose(List<City> cities, String stated, List<String> likely) {
    for (City city : cities) {
      if (city.country().equals(stated)) {
        return city;
      }
    }
    City largest = cities.get(0);
    for (String country : likely) {
      for (City city : cities) {
        // A namesake in a country of the text is meant, unless the other is far better known.
        boolean dwarfed = largest.capital() || largest.population() > 20L * city.population();
        if (city.country().equals(country) && !dwarfed) {
          return city;
        }
      }
    }
    return largest;
  }

  private static boolean afterPlaceWord(Tokens tokens, int index) {
    if (index == 0) {
      return false;
    }
    return switch (tokens.word(index - 1)) {
      case "in", "to", "at", "from", "near", "visited", "visit", "for", "via" -> true;
      default -> false;
    };
  }
}
