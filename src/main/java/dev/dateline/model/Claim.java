package dev.dateline.model;

import java.util.List;

/**
 * What one source alone says of an event.
 *
 * @param subtype empty when there is none
 * @param body the forum, session or organisation meant, or empty
 * @param parties ISO 3166-1 alpha-2 codes or short names of organisations
 */
public record Claim(
    EventType type,
    String subtype,
    Status status,
    String title,
    EventDate date,
    String body,
    List<Place> places,
    List<Participant> participants,
    List<String> parties) {

  public Claim {
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    parties = List.copyOf(parties);
  }
}
