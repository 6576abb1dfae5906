package dev.dateline.names;

import java.util.List;

/** The names of a sentence, each list in text order. */
public record SentenceNames(
    List<PersonMention> people, List<PlaceMention> places, List<PartyMention> parties) {

  public SentenceNames {
    people = List.copyOf(people);
    places = List.copyOf(places);
    parties = List.copyOf(parties);
  }
}
