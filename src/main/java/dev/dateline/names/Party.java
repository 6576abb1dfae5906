package dev.dateline.names;

/**
 * A side that a word names.
 *
 * @param code ISO 3166-1 alpha-2, or an organisation's short name
 * @param kind how it is named
 * @param country the country when it names one or its people, else empty
 */
public record Party(String code, Kind kind, String country) {

  /** How a side is named. */
  public enum Kind {
    COUNTRY,
    DEMONYM,
    ORGANISATION,
    /** A standing body of an organisation or a series of meetings: "BRICS summit", "UNGA". */
    BODY,
    /** A part of a state: "Congress", "State Department". */
    INSTITUTION
  }
}
