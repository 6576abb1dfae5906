package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Role;
import dev.dateline.names.PersonMention;
import java.util.ArrayList;
import java.util.List;

/** Completes who takes part by what the rest of the event says of office and country. */
final class Completion {

  private Completion() {}

  /** The people, with the office to which they are appointed and the country in which they host. */
  static List<Participant> of(
      SentenceReading sentence, Candidate candidate, List<Participant> people, List<Place> places) {
    List<Participant> all = new ArrayList<>(people.size());
    EventType type = candidate.trigger().rule().type();
    for (Participant person : people) {
      if (type == EventType.APPOINTMENT && person.role() == Role.APPOINTEE) {
        all.add(appointed(sentence, candidate, person));
      } else if (type == EventType.VISIT && person.role() == Role.HOST) {
        all.add(hosting(person, places));
      } else {
        all.add(person);
      }
    }
    return all;
  }

  /** "presented his credentials as Ambassador": of whom no other office is known. */
  private static Participant appointed(
      SentenceReading sentence, Candidate candidate, Participant person) {
    if (!person.office().isEmpty()) {
      return person;
    }
    for (PersonMention mention : sentence.names().people()) {
      boolean behind = mention.first() > candidate.trigger().first();
      if (behind
          && candidate.window().contains(mention.first())
          && !mention.isNamed()
          && !Bystanders.isBehindBy(sentence.tokens(), mention.first())) {
        String country = person.country().isEmpty() ? mention.country() : person.country();
        return new Participant(
            person.name(), mention.office(), country, person.role(), person.variants());
      }
    }
    return person;
  }

  /** Those whom a traveller meets in the one country that he visits are of it. */
  private static Participant hosting(Participant person, List<Place> places) {
    boolean national =
        switch (person.office()) {
          case "President", "Prime Minister", "King", "Chancellor" -> true;
          default -> person.office().startsWith("Minister");
        };
    if (!national || !person.country().isEmpty() || places.isEmpty()) {
      return person;
    }
    String country = places.get(0).country();
    for (Place place : places) {
      if (!place.country().equals(country)) {
        return person;
      }
    }
    return person.of(country);
  }
}
