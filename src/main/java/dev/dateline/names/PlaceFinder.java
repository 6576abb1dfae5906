package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the towns, venues, regions and countries that a sentence names as places. */
final class PlaceFinder {

  /** What the data give as the country of a name that is no place, such as "Rome Statute". */
  private static final String NONE = "-";

  /** The fields of a venue behind its name and town. */
  private static final int COUNTRY = 1;

  private static final int LATITUDE = 2;
  private static final int FLAGS = 4;

  private final Lexicon lexicon;
  private final TownReader towns;
  private final VenueReader venues;

  PlaceFinder(Lexicon lexicon, Towns towns, VenueReader venues) {
    this.lexicon = lexicon;
    this.towns = new TownReader(lexicon, towns);
    this.venues = venues;
  }

  /**
   * The places in order; what is part of a person's name or office is none.
   *
   * @param likely countries that the context makes likely, the likeliest first
   */
  List<PlaceMention> find(Tokens tokens, List<PersonMention> people, List<String> likely) {
    List<PlaceMention> places = new ArrayList<>();
    int person = 0;
    int at = 0;
    while (at < tokens.size()) {
      while (person < people.size() && people.get(person).last() < at) {
        person++;
      }
      int limit = person < people.size() ? people.get(person).first() : tokens.size();
      if (limit <= at) {
        at = people.get(person).last() + 1;
        continue;
      }
      Optional<PlaceMention> place =
          tokens.isCapitalised(at) ? at(tokens, at, limit, likely) : Optional.empty();
      if (place.isPresent() && isState(tokens, place.get(), places)) {
        place = region(tokens, at);
      }
      if (place.isPresent()) {
        at = place.get().last();
        if (!place.get().place().country().equals(NONE)) {
          places.add(place.get());
        }
      }
      at++;
    }
    return Regions.plural(tokens, places, lexicon);
  }

  /** "Atlanta, Georgia": a country's name behind a town of the other country that has it. */
  private boolean isState(Tokens tokens, PlaceMention place, List<PlaceMention> before) {
    if (place.kind() != PlaceMention.Kind.COUNTRY || before.isEmpty()) {
      return false;
    }
    PlaceMention town = before.get(before.size() - 1);
    Optional<PlaceMention> state = region(tokens, place.first());
    return place.first() == town.last() + 2
        && tokens.isMark(town.last() + 1, ',')
        && state.isPresent()
        && state.get().last() == place.last()
        && state.get().place().country().equals(town.place().country());
  }

  private Optional<PlaceMention> at(Tokens tokens, int index, int limit, List<String> likely) {
    Optional<PhraseTable.Match<Place>> own = lexicon.own().places().at(tokens, index);
    if (own.isPresent()) {
      Place place = own.get().value();
      return Optional.of(new PlaceMention(index, own.get().last(), place, PlaceMention.Kind.CITY));
    }
    Optional<PhraseTable.Match<String[]>> known = lexicon.venues().at(tokens, index);
    if (known.isPresent() && isMeant(known.get().value(), likely)) {
      return Optional.of(venue(tokens, index, known.get()));
    }
    Optional<PlaceMention> found = longest(tokens, index, likely);
    int end = venues.endAt(tokens, index, limit, found.isPresent());
    return end < 0 || found.isPresent() && found.get().last() >= end
        ? found
        : Optional.of(venue(tokens, index, end, likely));
  }

  /** The longest of a town, a country and a region; of equal ones in this order: country, town. */
  private Optional<PlaceMention> longest(Tokens tokens, int index, List<String> likely) {
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

  private Optional<PlaceMention> country(Tokens tokens, int index) {
    Optional<PhraseTable.Match<Party>> party = lexicon.parties().at(tokens, index);
    if (party.isEmpty() || party.get().value().kind() != Party.Kind.COUNTRY) {
      return Optional.empty();
    }
    int last = party.get().last();
    Place place = Place.ofCountry(tokens.words(index, last), party.get().value().country());
    return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.COUNTRY));
  }

  private Optional<PlaceMention> region(Tokens tokens, int index) {
    Optional<PhraseTable.Match<String>> region = lexicon.regions().at(tokens, index);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    int last = region.get().last();
    Place place = Place.ofCountry(tokens.phrase(index, last), region.get().value());
    return Optional.of(new PlaceMention(index, last, place, PlaceMention.Kind.REGION));
  }

  /** Whether a venue of the list is meant: "Imperial Hotel" only in a text on its country. */
  private static boolean isMeant(String[] venue, List<String> likely) {
    return !venue[FLAGS].contains("W") || likely.contains(venue[COUNTRY]);
  }

  /** A venue of the list, with the position of its town. */
  private PlaceMention venue(Tokens tokens, int index, PhraseTable.Match<String[]> venue) {
    String[] fields = venue.value();
    int last = withCountry(tokens, venue.last(), fields[COUNTRY]);
    double latitude = Double.parseDouble(fields[LATITUDE]);
    double longitude = Double.parseDouble(fields[LATITUDE + 1]);
    Place place = new Place(tokens.phrase(index, last), fields[COUNTRY], latitude, longitude);
    return new PlaceMention(index, last, place, PlaceMention.Kind.VENUE);
  }

  /** "the Sejm of the Republic of Poland". */
  private int withCountry(Tokens tokens, int last, String code) {
    int at = last + 1;
    if (at + 2 >= tokens.size() || !tokens.word(at).equals("of")) {
      return last;
    }
    at += tokens.word(at + 1).equals("the") ? 2 : 1;
    Optional<PlaceMention> country = country(tokens, at);
    boolean own = country.isPresent() && country.get().place().country().equals(code);
    // "at the White House of the U.S.-Israel group"
    boolean compound = own && isHyphen(tokens, country.get().last() + 1);
    return own && !compound ? country.get().last() : last;
  }

  private static boolean isHyphen(Tokens tokens, int index) {
    return index < tokens.size() && (tokens.isMark(index, '-') || tokens.isMark(index, '\u2013'));
  }

  /** A venue that no list has, in the country of the town that its name or the next words tell. */
  private PlaceMention venue(Tokens tokens, int first, int last, List<String> likely) {
    String name = tokens.phrase(first, last);
    Optional<PlaceMention> near = behind(tokens, last, likely);
    if (near.isEmpty()) {
      near = inside(tokens, first, last, likely);
    }
    Place place = Place.ofCountry(name, "");
    if (near.isPresent()) {
      Place in = near.get().place();
      place = new Place(name, in.country(), in.latitude(), in.longitude());
    }
    return new PlaceMention(first, last, place, PlaceMention.Kind.VENUE);
  }

  /** "the Grand Hotel in Oslo", "Camp Lejeune, North Carolina". */
  private Optional<PlaceMention> behind(Tokens tokens, int last, List<String> likely) {
    int at = last + 1;
    if (at + 1 >= tokens.size() || !tokens.isMark(at, ',') && !tokens.word(at).equals("in")) {
      return Optional.empty();
    }
    boolean comma = tokens.isMark(at, ',');
    at += tokens.word(at + 1).equals("the") ? 2 : 1;
    Optional<PlaceMention> place = placed(tokens, at, likely);
    Optional<PlaceMention> state = comma && place.isPresent() ? region(tokens, at) : place;
    // "Fort Stewart, Georgia" is in the state, because one adds no country to a fort.
    return state.isPresent() && state.get().last() >= place.get().last() ? state : place;
  }

  /** "Warsaw University", "University of Oslo", "Grand Hotel Oslo". */
  private Optional<PlaceMention> inside(Tokens tokens, int first, int last, List<String> likely) {
    for (int at = first; at <= last; at++) {
      boolean begins = at == first || tokens.word(at - 1).equals("of");
      Optional<PlaceMention> place = placed(tokens, at, likely);
      if (place.isPresent() && (begins ? place.get().last() <= last : place.get().last() == last)) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<PlaceMention> placed(Tokens tokens, int index, List<String> likely) {
    if (index >= tokens.size() || !tokens.isCapitalised(index)) {
      return Optional.empty();
    }
    Optional<PlaceMention> place = longest(tokens, index, likely);
    return place.isPresent() && !place.get().place().country().equals(NONE)
        ? place
        : Optional.empty();
  }
}
