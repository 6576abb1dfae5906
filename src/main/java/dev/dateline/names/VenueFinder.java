package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds venues, those of the list and others, and tells in which country they are. */
final class VenueFinder {

  /** The fields of a venue behind its name and town. */
  private static final int COUNTRY = 1;

  private static final int LATITUDE = 2;
  private static final int FLAGS = 4;

  private final Lexicon lexicon;
  private final VenueReader names;
  private final AreaReader areas;

  VenueFinder(Lexicon lexicon, VenueReader names, AreaReader areas) {
    this.lexicon = lexicon;
    this.names = names;
    this.areas = areas;
  }

  /** The venue of the list whose name begins at a token, if it is meant. */
  Optional<PlaceMention> known(Tokens tokens, int index, List<String> likely) {
    Optional<PhraseTable.Match<String[]>> known = lexicon.venues().at(tokens, index);
    if (known.isEmpty() || !isMeant(known.get().value(), likely)) {
      return Optional.empty();
    }
    // "UN Headquarters in Geneva" is not the one that the list has.
    Optional<PlaceMention> near = behind(tokens, known.get().last(), likely);
    boolean elsewhere =
        near.isPresent()
            && !near.get().place().country().equals(known.get().value()[COUNTRY])
            && tokens.word(known.get().last() + 1).equals("in");
    return Optional.of(
        elsewhere
            ? venue(tokens, index, known.get().last(), likely)
            : venue(tokens, index, known.get()));
  }

  /**
   * A venue that no list has, unless another place has all of its name.
   *
   * @param limit the index that its name does not reach
   * @param other the place that begins at the token
   */
  Optional<PlaceMention> other(
      Tokens tokens, int index, int limit, Optional<PlaceMention> other, List<String> likely) {
    int end = names.endAt(tokens, index, limit, other.isPresent());
    return end < 0 || other.isPresent() && other.get().last() >= end
        ? Optional.empty()
        : Optional.of(venue(tokens, index, end, likely));
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
    Optional<PlaceMention> country = areas.country(tokens, at);
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
    Optional<PlaceMention> place = areas.placed(tokens, at, likely);
    Optional<PlaceMention> state = comma && place.isPresent() ? areas.region(tokens, at) : place;
    // "Fort Stewart, Georgia" is in the state, because one adds no country to a fort.
    return state.isPresent() && state.get().last() >= place.get().last() ? state : place;
  }

  /** "Warsaw University", "University of Oslo", "Grand Hotel Oslo". */
  private Optional<PlaceMention> inside(Tokens tokens, int first, int last, List<String> likely) {
    for (int at = first; at <= last; at++) {
      boolean begins = at == first || tokens.word(at - 1).equals("of");
      Optional<PlaceMention> place = areas.placed(tokens, at, likely);
      if (place.isPresent() && (begins ? place.get().last() <= last : place.get().last() == last)) {
        return place;
      }
    }
    return Optional.empty();
  }
}
