package dev.dateline.model;

/**
 * Where an event takes place.
 *
 * @param name as written in the text
 * @param country ISO 3166-1 alpha-2, or empty
 * @param latitude WGS 84 degrees north, {@link Double#NaN} when unknown
 * @param longitude WGS 84 degrees east, {@link Double#NaN} when unknown
 */
public record Place(String name, String country, double latitude, double longitude) {

  public static Place ofCountry(String name, String country) {
    return new Place(name, country, Double.NaN, Double.NaN);
  }

  // Written out, because what the compiler makes is linked at its first use, which slows a start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Place place
        && name.equals(place.name)
        && country.equals(place.country)
        && Double.compare(latitude, place.latitude) == 0
        && Double.compare(longitude, place.longitude) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + country.hashCode();
  }

  public boolean hasCoordinates() {
    return !Double.isNaN(latitude);
  }
}
