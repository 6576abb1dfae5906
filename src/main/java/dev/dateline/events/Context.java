package dev.dateline.events;

import dev.dateline.names.People;
import dev.dateline.names.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a document has said up to a sentence: who and what pronouns and bare nouns refer to. */
final class Context {

  private final People people;
  private List<Person> focus = List.of();
  private List<String> bodies = List.of();
  private List<String> parties = List.of();

  private final List<String> headlineSides;

  /**
   * The context at the start of a document.
   *
   * @param headlineSides the two states that the headline names, or an empty list
   */
  Context(People people, List<String> headlineSides) {
    this.people = people;
    this.headlineSides = List.copyOf(headlineSides);
  }

  /** The two states that the whole document is about, if its headline names just two. */
  List<String> headlineSides() {
    return headlineSides;
  }

  People people() {
    return people;
  }

  /** The person that "he" or "she" means, or an empty list. */
  List<Person> focus() {
    return focus;
  }

  void focusOn(Person person) {
    focus = List.of(person);
  }

  /** The forum or council last named. */
  Optional<String> body() {
    return bodies.isEmpty() ? Optional.empty() : Optional.of(bodies.get(0));
  }

  void body(String body) {
    bodies = List.of(body);
  }

  /** The sides last named together. */
  List<String> parties() {
    return parties;
  }

  void parties(List<String> sides) {
    if (!sides.isEmpty()) {
      parties = new ArrayList<>(sides);
    }
  }
}
