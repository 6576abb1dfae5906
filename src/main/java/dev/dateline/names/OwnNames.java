package dev.dateline.names;

import dev.dateline.model.Place;
import java.util.Arrays;
import java.util.List;

/** People and places that rule files name outright, for what the built-in lists do not know. */
final class OwnNames {

  private final PhraseTable<Person> people;
  private final PhraseTable<Place> places;

  OwnNames(List<NameIndex> indexes) {
    people = people(indexes);
    places = places(indexes);
  }

  /** People by each of their spellings; office and country hold unless the text says otherwise. */
  PhraseTable<Person> people() {
    return people;
  }

  PhraseTable<Place> places() {
    return places;
  }

  private static PhraseTable<Person> people(List<NameIndex> indexes) {
    return new PhraseTable<>(PhraseKind.PERSON, indexes) {
      @Override
      Person read(String[] fields) {
        List<String> variants = Arrays.asList(fields).subList(3, fields.length);
        return new Person(fields[0], variants, fields[1], fields[2], false);
      }
    };
  }

  private static PhraseTable<Place> places(List<NameIndex> indexes) {
    return new PhraseTable<>(PhraseKind.PLACE, indexes) {
      @Override
      Place read(String[] fields) {
        return new Place(fields[0], fields[1], degrees(fields[2]), degrees(fields[3]));
      }
    };
  }

  private static double degrees(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
