package dev.dateline.names;

import dev.dateline.model.Place;

/** A state: its ISO 3166-1 code, English name and capital. */
record Country(String code, String name, String capital, double latitude, double longitude) {

  Place place(String asWritten) {
    return Place.ofCountry(asWritten, code);
  }
}
