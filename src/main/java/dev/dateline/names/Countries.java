package dev.dateline.names;

import dev.dateline.model.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The usual names and the capitals of countries, by ISO 3166-1 alpha-2 code.
 *
 * <p>The table is read when it is first asked for, because most texts name what they tell of.
 */
public final class Countries {

  private static final int NAME = 1;
  private static final int CAPITAL = 4;

  private volatile Map<String, String[]> byCode;

  /** A country by its usual name, or empty when the code is none of a country. */
  public Optional<Place> named(String code) {
    String[] fields = table().get(code);
    return fields == null ? Optional.empty() : Optional.of(Place.ofCountry(fields[NAME], code));
  }

  /** The capital of a country, or empty when it has none. */
  Optional<Place> capital(String code) {
    String[] fields = table().get(code);
    if (fields == null || fields[CAPITAL].isEmpty()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(fields[CAPITAL + 1]);
    double longitude = Double.parseDouble(fields[CAPITAL + 2]);
    return Optional.of(new Place(fields[CAPITAL], code, latitude, longitude));
  }

  private Map<String, String[]> table() {
    Map<String, String[]> known = byCode;
    if (known == null) {
      known = new HashMap<>();
      for (String[] fields : Lines.read("countries.tsv")) {
        known.put(fields[0], fields);
      }
      byCode = known;
    }
    return known;
  }
}
