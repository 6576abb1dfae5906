package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the towns, venues, regions and countries that a sentence names as places. */
final class PlaceFinder {

  private final Lexicon lexicon;
  private final AreaReader areas;
  private final VenueFinder venues;
  private final CapitalReader capitals;

  PlaceFinder(Lexicon lexicon, Towns towns, VenueReader venues, Countries countries) {
    this.lexicon = lexicon;
    this.areas = new AreaReader(lexicon, towns);
    this.venues = new VenueFinder(lexicon, venues, areas);
    this.capitals = new CapitalReader(lexicon, towns, countries);
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
        at = addPost(tokens, people.get(person), likely, places);
        continue;
      }
      Optional<PlaceMention> place =
          tokens.isCapitalised(at) ? at(tokens, at, limit, likely) : Optional.empty();
      if (place.isPresent() && isState(tokens, place.get(), places)) {
        place = areas.region(tokens, at);
      }
      if (place.isPresent()) {
        at = place.get().last();
        if (!place.get().place().country().equals(AreaReader.NONE)) {
          places.add(place.get());
        }
      }
      at++;
    }
    return Regions.plural(tokens, places, lexicon);
  }

  private Optional<PlaceMention> at(Tokens tokens, int index, int limit, List<String> likely) {
    Optional<PhraseTable.Match<Place>> own = lexicon.own().places().at(tokens, index);
    if (own.isPresent()) {
      Place place = own.get().value();
      return Optional.of(new PlaceMention(index, own.get().last(), place, PlaceMention.Kind.CITY));
    }
    Optional<PlaceMention> known = venues.known(tokens, index, likely);
    if (known.isEmpty()) {
      known = capitals.at(tokens, index);
    }
    if (known.isPresent()) {
      return known;
    }
    Optional<PlaceMention> area = areas.at(tokens, index, likely);
    Optional<PlaceMention> venue = venues.other(tokens, index, limit, area, likely);
    Optional<PlaceMention> found = venue.isPresent() ? venue : area;
    return found.isPresent() ? found : areas.unlisted(tokens, index, limit, likely);
  }

  /** Adds the town of "a consul to Penang"; the index behind the office. */
  private int addPost(
      Tokens tokens, PersonMention person, List<String> likely, List<PlaceMention> places) {
    int at = person.isNamed() ? person.last() : person.first() + 1;
    while (at < person.last() && !tokens.word(at).equals("to")) {
      at++;
    }
    Optional<PlaceMention> town =
        at < person.last() ? areas.at(tokens, at + 1, likely) : Optional.empty();
    if (town.isPresent()
        && town.get().kind() == PlaceMention.Kind.CITY
        && town.get().last() == person.last()) {
      places.add(town.get());
    }
    return person.last() + 1;
  }

  /** "Atlanta, Georgia": a country's name behind a town of the other country that has it. */
  private boolean isState(Tokens tokens, PlaceMention place, List<PlaceMention> before) {
    if (place.kind() != PlaceMention.Kind.COUNTRY || before.isEmpty()) {
      return false;
    }
    PlaceMention town = before.get(before.size() - 1);
    Optional<PlaceMention> state = areas.region(tokens, place.first());
    return place.first() == town.last() + 2
        && (tokens.isMark(town.last() + 1, ',') || tokens.word(town.last() + 1).equals("in"))
        && state.isPresent()
        && state.get().last() == place.last()
        && state.get().place().country().equals(town.place().country());
  }
}
