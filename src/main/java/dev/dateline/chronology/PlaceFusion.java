package dev.dateline.chronology;

import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.List;

/** The places of several reports; a country gives way to the towns in it. */
final class PlaceFusion {

  private final List<Place> places = new ArrayList<>();

  PlaceFusion(List<Report> reports) {
    for (Report report : reports) {
      for (Place place : report.claim().places()) {
        add(place);
      }
    }
  }

  List<Place> places() {
    return places;
  }

  private void add(Place place) {
    for (int i = 0; i < places.size(); i++) {
      Place known = places.get(i);
      if (Places.agree(known, place)) {
        places.set(i, exacter(known, place));
        dropCountries(places.get(i));
        return;
      }
    }
    places.add(place);
  }

  private static Place exacter(Place known, Place later) {
    if (known.hasCoordinates() != later.hasCoordinates()) {
      return known.hasCoordinates() ? known : later;
    }
    return later.name().length() > known.name().length() ? later : known;
  }

  /** Two towns may both lie in a country that was named before them. */
  private void dropCountries(Place town) {
    places.removeIf(
        place ->
            town.hasCoordinates()
                && !place.hasCoordinates()
                && place.country().equals(town.country()));
  }
}
