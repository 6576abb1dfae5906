package dev.dateline.names;

import dev.dateline.model.Place;

/**
 * A place that a sentence names.
 *
 * @param first the index of the first token
 * @param last the index of the last token
 */
public record PlaceMention(int first, int last, Place place, Kind kind) {

  /** What sort of place it is. */
  public enum Kind {
    CITY,
    VENUE,
    COUNTRY,
    REGION
  }
}
