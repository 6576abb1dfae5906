package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Reads the names of towns, regions and countries. */
final class AreaReader {

  /** What the data give as the country of a name that is no place, such as "Rome Statute". */
  static final String NONE = "-";

  private final Lexicon lexicon;
  private final TownReader towns;

  AreaReader(Lexicon lexicon, Towns towns) {
    this.lexicon = lexicon;
    this.towns = new TownReader(lexicon, towns);
  }

  /**
   * The longest of a town, a country and a region; of equal ones in this order: country, town. What
   * only looks like a place has {@link #NONE} for its country.
   */
  Optional<PlaceMention> at(Tokens tokens, int index, List<String> likely) {
    Optional<PlaceMention> best = country(tokens, index);
    Optional<PlaceMention> town = towns.at(tokens, index, likely);
    if (town.isPresent() && (best.isEmpty() || town.get().last() > best.get().last())) {
      best = town;
    }
    Optional<PlaceMention> region = region(tokens, index);
    boolean longer =
        region.isPresent() && (best.isEmpty() || region.get().last() > best.get().last());
    return longer ? region : best;
  }

  /** The place that begins at a token, or empty. */
  Optional<PlaceMention> placed(Tokens tokens, int index, List<String> likely) {
    if (index >= tokens.size() || !tokens.isCapitalised(index)) {
      return Optional.empty();
    }
    Optional<PlaceMention> place = at(tokens, index, likely);
    return place.isPresent() && !place.get().place().country().equals(NONE)
        ? place
        : Optional.empty();
  }

  Optional<PlaceMention> country(Tokens tokens, int index) {
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, index);
    if (party.isEmpty() || party.get().value().kind() != Party.Kind.COUNTRY) {
      return Optional.empty();
    }
    int last = party.get().last();
    Place place = Place.ofCountry(tokens.phrase(index, last), party.get().value().country());
    return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.COUNTRY));
  }

  Optional<PlaceMention> region(Tokens tokens, int index) {
    Optional<PhraseTable.Match<String>> region = lexicon.regions().at(tokens, index);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    int last = region.get().last();
    Place place = Place.ofCountry(tokens.phrase(index, last), region.get().value());
    return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.REGION));
  }

  /** A town that no list has, told by what stands around it: "at Kanagawa, Japan". */
  Optional<PlaceMention> unlisted(Tokens tokens, int index, int limit, List<String> likely) {
    if (!TownReader.isAfterPlaceWord(tokens, index)) {
      return Optional.empty();
    }
    int last = index;
    while (last + 1 < limit && last - index < 2 && tokens.isCapitalised(last + 1)) {
      last++;
    }
    if (last + 2 >= limit || !tokens.isMark(last + 1, ',')) {
      return Optional.empty();
    }
    Optional<PlaceMention> country = placed(tokens, last + 2, likely);
    if (country.isEmpty() || country.get().kind() == PlaceMention.Kind.CITY) {
      return Optional.empty();
    }
    Place place = Place.ofCountry(tokens.phrase(index, last), country.get().place().country());
    return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.CITY));
  }
}
