package dev.dateline.model;

import java.util.List;

/**
 * One dated occurrence of the chronology.
 *
 * @param id the least content id of its mentions
 * @param aliases the other ids under which it may be found
 * @param claim what its sources together say
 * @param codes one code for type, subtype and status
 * @param review reasons for a person to look at it
 * @param sources the words that prove it, at least one
 * @param corrections what a person said against them
 */
public record Event(
    String id,
    List<String> aliases,
    Claim claim,
    Codes codes,
    List<String> review,
    List<Evidence> sources,
    List<Conflict> conflicts,
    List<Relation> related,
    List<Correction> corrections) {

  public Event {
    aliases = List.copyOf(aliases);
    review = List.copyOf(review);
    sources = List.copyOf(sources);
    conflicts = List.copyOf(conflicts);
    related = List.copyOf(related);
    corrections = List.copyOf(corrections);
  }

  /** One that is as its sources tell it. */
  public Event(
      String id,
      List<String> aliases,
      Claim claim,
      Codes codes,
      List<String> review,
      List<Evidence> sources,
      List<Conflict> conflicts,
      List<Relation> related) {
    this(id, aliases, claim, codes, review, sources, conflicts, related, List.of());
  }

  /** The same with other links. */
  public Event with(List<Relation> links) {
    return new Event(id, aliases, claim, codes, review, sources, conflicts, links, corrections);
  }

  public EventType type() {
    return claim.type();
  }

  public String subtype() {
    return claim.subtype();
  }

  public Status status() {
    return claim.status();
  }

  public String title() {
    return claim.title();
  }

  public EventDate date() {
    return claim.date();
  }

  public String body() {
    return claim.body();
  }

  public List<Place> places() {
    return claim.places();
  }

  public List<Participant> participants() {
    return claim.participants();
  }

  public List<String> parties() {
    return claim.parties();
  }
}
