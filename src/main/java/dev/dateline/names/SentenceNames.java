package dev.dateline.names;

import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a sentence, each list in text order.
 *
 * <p>Its places are looked for when they are first asked for, because most sentences are never
 * asked. Not for use by several threads.
 */
public final class SentenceNames {

  private final Tokens tokens;
  private final List<PersonMention> people;
  private final List<PartyMention> parties;
  private final PlaceFinder finder;
  private final List<String> likely;
  private List<PlaceMention> places;

  SentenceNames(
      Tokens tokens,
      List<PersonMention> people,
      List<PartyMention> parties,
      PlaceFinder finder,
      List<String> likely) {
    this.tokens = tokens;
    this.people = List.copyOf(people);
    this.parties = List.copyOf(parties);
    this.finder = finder;
    this.likely = likely;
  }

  /** These names and further sides. */
  public SentenceNames with(List<PartyMention> sides) {
    List<PartyMention> all = new ArrayList<>(parties);
    for (PartyMention side : sides) {
      int at = all.size();
      while (at > 0 && all.get(at - 1).first() > side.first()) {
        at--;
      }
      all.add(at, side);
    }
    return new SentenceNames(tokens, people, all, finder, likely);
  }

  public List<PersonMention> people() {
    return people;
  }

  /** Whether a token stands in the mention of a person: in the name or in the office. */
  public boolean isPerson(int index) {
    for (PersonMention person : people) {
      if (person.first() <= index && index <= person.last()) {
        return true;
      }
    }
    return false;
  }

  public List<PartyMention> parties() {
    return parties;
  }

  public List<PlaceMention> places() {
    if (places == null) {
      places = List.copyOf(finder.find(tokens, people, likelyHere()));
    }
    return places;
  }

  /** The countries that make a town of theirs likely, those of the sentence first. */
  private List<String> likelyHere() {
    List<String> countries = new ArrayList<>();
    for (PartyMention party : parties) {
      if (!party.party().country().isEmpty()) {
        countries.add(party.party().country());
      }
    }
    countries.addAll(likely);
    return countries;
  }
}
