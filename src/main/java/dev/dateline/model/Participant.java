package dev.dateline.model;

import java.util.List;

/**
 * A person who takes part in an event.
 *
 * @param name the fullest form seen
 * @param office the office in its canonical form, or empty
 * @param country ISO 3166-1 alpha-2 or an organisation's short name, or empty
 * @param variants the other forms of the name, in the order they were seen
 */
public record Participant(
    String name, String office, String country, Role role, List<String> variants) {

  public Participant {
    variants = List.copyOf(variants);
  }

  /** The same person as one of a country or organisation. */
  public Participant of(String other) {
    return new Participant(name, office, other, role, variants);
  }
}
