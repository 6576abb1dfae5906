package dev.dateline.names;

import dev.dateline.model.Place;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Vocabulary;
import java.util.List;

/** People and places that rule files name outright, for what the built-in lists do not know. */
final class OwnNames {

  private final PhraseTable<Person> people = new PhraseTable<>();
  private final PhraseTable<Place> places = new PhraseTable<>();

  OwnNames(RuleBook rules, Vocabulary.Builder words) {
    for (RuleNode section : rules.sections("people")) {
      section.items().forEach(node -> addPerson(node, words));
    }
    for (RuleNode section : rules.sections("places")) {
      section.items().forEach(node -> addPlace(node, words));
    }
  }

  /** People by each of their spellings; office and country hold unless the text says otherwise. */
  PhraseTable<Person> people() {
    return people;
  }

  PhraseTable<Place> places() {
    return places;
  }

  private void addPerson(RuleNode node, Vocabulary.Builder words) {
    String name = node.get("name").text();
    List<String> variants = node.textsOf("variants");
    Person person =
        new Person(name, variants, node.textOf("office"), node.textOf("country"), false);
    people.add(name, person, words);
    variants.forEach(variant -> people.add(variant, person, words));
  }

  private void addPlace(RuleNode node, Vocabulary.Builder words) {
    String name = node.get("name").text();
    Place place =
        new Place(name, node.get("country").text(), degrees(node, "lat"), degrees(node, "lon"));
    places.add(name, place, words);
    node.textsOf("variants").forEach(variant -> places.add(variant, place, words));
  }

  private static double degrees(RuleNode node, String name) {
    String text = node.textOf(name);
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
