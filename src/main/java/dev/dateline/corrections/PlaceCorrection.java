package dev.dateline.corrections;

import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The places of an event with what people say of them. Where a place stays, it keeps its country
 * and coordinates; where one is put in its stead, that has its country.
 */
final class PlaceCorrection {

  static final List<Correctable> FIELDS = List.of(Correctable.PLACES, Correctable.COUNTRIES);

  private PlaceCorrection() {}

  /** Why the values do not go together, or empty. */
  static String fault(List<Place> old, Map<Correctable, Entry> entries) {
    if (!entries.containsKey(Correctable.COUNTRIES)) {
      return "";
    }
    List<Place> named = named(old, entries);
    int countries = countries(entries).size();
    boolean clear = countries < 2 || named.isEmpty() || countries == named.size();
    return clear || countries == countriesOf(named).size()
        ? ""
        : countries + " countries for " + named.size() + " places; give one, or one for each place";
  }

  static List<Place> of(List<Place> old, Map<Correctable, Entry> entries) {
    List<Place> named = named(old, entries);
    if (!entries.containsKey(Correctable.COUNTRIES)) {
      return named;
    }
    List<String> countries = countries(entries);
    List<Place> places = new ArrayList<>();
    if (named.isEmpty()) {
      for (String country : countries) {
        String name = new Locale("", country).getDisplayCountry(Locale.ENGLISH);
        places.add(Place.ofCountry(name, country));
      }
      return places;
    }
    List<String> before = countriesOf(named);
    for (int i = 0; i < named.size(); i++) {
      Place place = named.get(i);
      int at = countries.size() == named.size() ? i : before.indexOf(place.country());
      String country = countries.isEmpty() ? "" : countries.get(countries.size() == 1 ? 0 : at);
      places.add(country.equals(place.country()) ? place : Place.ofCountry(place.name(), country));
    }
    return places;
  }

  private static List<Place> named(List<Place> old, Map<Correctable, Entry> entries) {
    Entry entry = entries.get(Correctable.PLACES);
    if (entry == null) {
      return old;
    }
    List<String> names = Values.items(entry.value());
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      places.add(place(names.get(i), old, old.size() == names.size() ? old.get(i).country() : ""));
    }
    return places;
  }

  private static Place place(String name, List<Place> old, String country) {
    for (Place place : old) {
      if (place.name().equals(name)) {
        return place;
      }
    }
    List<String> all = countriesOf(old);
    boolean clear = country.isEmpty() && all.size() == 1;
    return Place.ofCountry(name, clear ? all.get(0) : country);
  }

  private static List<String> countries(Map<Correctable, Entry> entries) {
    return Values.items(entries.get(Correctable.COUNTRIES).value());
  }

  private static List<String> countriesOf(List<Place> places) {
    Set<String> countries = new LinkedHashSet<>();
    for (Place place : places) {
      countries.add(place.country());
    }
    return List.copyOf(countries);
  }
}
