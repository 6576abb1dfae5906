package dev.dateline.names;

import dev.dateline.model.Place;
import java.util.List;

/**
 * A place that a sentence names.
 *
 * @param first the index of the first token
 * @param last the index of the last token
 */
public record PlaceMention(int first, int last, Place place, Kind kind) {

  /** What sort of place it is, the finest first. */
  public enum Kind {
    VENUE,
    CITY,
    REGION,
    COUNTRY
  }

  /** Whether one of some places says it all: Houston in "Houston, Texas". */
  public boolean isCovered(List<PlaceMention> places) {
    if (kind == Kind.VENUE || kind == Kind.CITY) {
      return false;
    }
    for (PlaceMention other : places) {
      if (other.kind.compareTo(kind) < 0 && other.place.country().equals(place.country())) {
        return true;
      }
    }
    return false;
  }
}
