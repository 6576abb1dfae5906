package dev.dateline.occurrence;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one document tells of one occurrence, in one or more places of its text.
 *
 * <p>It follows from the mentions alone, so that it can be told again from a chronology.
 *
 * @param mentions in text order, at least one
 */
public record Telling(List<Evidence> mentions) {

  public Telling {
    List<Evidence> ordered = new ArrayList<>(mentions);
    ordered.sort(new InText());
    mentions = List.copyOf(ordered);
  }

  /** The least id of the mentions. */
  public String id() {
    String least = mentions.get(0).mention();
    for (Evidence mention : mentions) {
      least = mention.mention().compareTo(least) < 0 ? mention.mention() : least;
    }
    return least;
  }

  /** What the mentions say together: the first one, and what the others add to it. */
  public Claim claim() {
    Claim claim = mentions.get(0).says();
    for (int i = 1; i < mentions.size(); i++) {
      claim = union(claim, mentions.get(i).says());
    }
    return claim;
  }

  /** The event, as it is when no other document tells of it. */
  public Event event(CodeTable codes) {
    String id = id();
    Set<String> aliases = new TreeSet<>();
    Set<String> review = new LinkedHashSet<>();
    List<Evidence> sources = new ArrayList<>(mentions.size());
    for (Evidence mention : mentions) {
      aliases.add(mention.mention());
      review.addAll(mention.review());
      sources.add(mention.of(id));
    }
    aliases.remove(id);
    Claim claim = claim();
    Codes code = codes.codes(claim);
    return new Event(
        id, List.copyOf(aliases), claim, code, List.copyOf(review), sources, List.of(), List.of());
  }

  private static Claim union(Claim first, Claim second) {
    Set<Place> places = new LinkedHashSet<>(first.places());
    places.addAll(second.places());
    Set<String> parties = new LinkedHashSet<>(first.parties());
    parties.addAll(second.parties());
    return new Claim(
        first.type(),
        first.subtype().isEmpty() ? second.subtype() : first.subtype(),
        first.status(),
        first.title().length() >= second.title().length() ? first.title() : second.title(),
        first.date(),
        first.body().isEmpty() ? second.body() : first.body(),
        List.copyOf(places),
        people(first, second),
        List.copyOf(parties));
  }

  private static List<Participant> people(Claim first, Claim second) {
    List<Participant> people = new ArrayList<>(first.participants());
    Set<String> named = new LinkedHashSet<>();
    for (Participant participant : first.participants()) {
      named.add(participant.name());
    }
    for (Participant participant : second.participants()) {
      if (!named.contains(participant.name())) {
        people.add(participant);
      }
    }
    return people;
  }

  /** The order in which the mentions stand in their document. */
  private static final class InText implements Comparator<Evidence> {
    @Override
    public int compare(Evidence one, Evidence other) {
      int order = one.span().compareTo(other.span());
      return order != 0 ? order : one.mention().compareTo(other.mention());
    }
  }
}
