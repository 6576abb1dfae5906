package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Reads a town's name, and tells which of several towns of that name is meant. */
final class TownReader {

  /** A town so many times larger than its namesake is meant even outside its country. */
  private static final int DWARFING = 9;

  private final Lexicon lexicon;
  private final Towns towns;

  TownReader(Lexicon lexicon, Towns towns) {
    this.lexicon = lexicon;
    this.towns = towns;
  }

  /**
   * The town whose name begins at a token, or the region called after it: "Kharkiv Oblast".
   *
   * @param likely countries that the context makes likely, the likeliest first
   */
  Optional<PlaceMention> at(Tokens tokens, int index, List<String> likely) {
    Optional<Towns.Found> found = towns.at(tokens, index);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int last = found.get().last();
    String country = countryAfter(tokens, last);
    City city = choose(found.get().cities(), country, likely);
    boolean region = Regions.isHead(tokens, last + 1, lexicon);
    if (city.weak() && country.isEmpty() && !region && !isAfterPlaceWord(tokens, index)) {
      return Optional.empty();
    }
    if (region) {
      Place place = Place.ofCountry(tokens.phrase(index, last + 1), city.country());
      return Optional.of(new PlaceMention(index, last + 1, place, PlaceMention.Kind.REGION));
    }
    Place place = new Place(found.get().name(), city.country(), city.latitude(), city.longitude());
    return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.CITY));
  }

  /** The country in "Brest, Belarus", "Brest (Belarus)" or "Houston, Texas", or empty. */
  private String countryAfter(Tokens tokens, int last) {
    boolean linked =
        last + 2 < tokens.size()
            && (tokens.isMark(last + 1, ',')
                || tokens.isMark(last + 1, '(')
                || tokens.word(last + 1).equals("in"));
    if (!linked) {
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
    for (City city : cities) {
      if (city.capital() && likely.contains(city.country())) {
        return city;
      }
    }
    City largest = cities.get(0);
    for (String country : likely) {
      for (City city : cities) {
        // A namesake in a country of the text is meant, unless the other is far better known.
        boolean dwarfed =
            largest.capital() || largest.population() > DWARFING * (long) city.population();
        if (city.country().equals(country) && !dwarfed) {
          return city;
        }
      }
    }
    return largest;
  }

  /** Whether a place is to be expected: "in", "visited". */
  static boolean isAfterPlaceWord(Tokens tokens, int index) {
    if (index == 0) {
      return false;
    }
    return switch (tokens.word(index - 1)) {
      case "in",
          "In",
          "to",
          "at",
          "At",
          "from",
          "near",
          "visited",
          "visiting",
          "visit",
          "toured",
          "for",
          "outside",
          "via" ->
          true;
      default -> false;
    };
  }
}
