package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Regions that are called after a town: "Kharkiv Oblast", "the Kharkiv, Sumy and Odesa regions".
 */
final class Regions {

  private Regions() {}

  static boolean isHead(Tokens tokens, int index, Lexicon lexicon) {
    return index < tokens.size() && lexicon.is(tokens, index, WordClass.REGION_HEAD);
  }

  /** The places, where towns before "regions" are none. */
  static List<PlaceMention> plural(Tokens tokens, List<PlaceMention> places, Lexicon lexicon) {
    List<PlaceMention> read = new ArrayList<>(places);
    boolean row = false;
    for (int i = places.size() - 1; i >= 0; i--) {
      PlaceMention place = places.get(i);
      row = row ? isLinked(tokens, place, places.get(i + 1)) : isPlural(tokens, place, lexicon);
      if (row && place.kind() == PlaceMention.Kind.CITY) {
        Place named = Place.ofCountry(place.place().name(), place.place().country());
        read.set(i, new PlaceMention(place.first(), place.last(), named, PlaceMention.Kind.REGION));
      }
    }
    return read;
  }

  private static boolean isPlural(Tokens tokens, PlaceMention place, Lexicon lexicon) {
    return place.kind() == PlaceMention.Kind.REGION
        && isHead(tokens, place.last(), lexicon)
        && tokens.word(place.last()).endsWith("s");
  }

  private static boolean isLinked(Tokens tokens, PlaceMention one, PlaceMention other) {
    for (int at = one.last() + 1; at < other.first(); at++) {
      if (!tokens.isMark(at, ',') && !tokens.word(at).equals("and")) {
        return false;
      }
    }
    return other.first() > one.last() + 1;
  }
}
