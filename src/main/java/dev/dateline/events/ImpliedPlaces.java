package dev.dateline.events;

import dev.dateline.model.DateRange;
import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Vocabulary;
import java.util.List;

/** Where an event takes place whose own words name no place. */
final class ImpliedPlaces {

  private final HostCountry hosts;
  private final Seats seats;
  private final Missions missions;

  ImpliedPlaces(RuleBook book, Vocabulary.Builder words, Missions missions) {
    this.missions = missions;
    hosts = new HostCountry(book, words);
    seats = new Seats(book, words, missions);
  }

  /**
   * The place that the page, the trip, the host or the table implies, in this order; or none.
   *
   * @param page where the page says that its news happened
   */
  List<Place> read(
      SentenceReading sentence,
      Candidate candidate,
      DateRange range,
      List<Participant> people,
      List<Place> page,
      Context context) {
    EventType type = candidate.trigger().rule().type();
    if (type == EventType.CALL) {
      return List.of();
    }
    if (type == EventType.APPOINTMENT) {
      context.scene().origin(PlaceOrigins.SEAT);
      return seats.read(sentence, candidate, context);
    }
    if (candidate.trigger().rule().subtype().startsWith("mission-")) {
      context.scene().origin(PlaceOrigins.MISSION);
      return context.scene().mission(sentence, missions);
    }
    List<Place> found = page;
    if (found.isEmpty() && type != EventType.VISIT) {
      context.scene().origin(PlaceOrigins.TRIP);
      found = context.scene().goal(sentence, range, people);
    }
    if (found.isEmpty()) {
      context.scene().origin(PlaceOrigins.HOST);
      found = hosts.read(sentence, candidate, context);
    }
    if (found.isEmpty() && Scene.isRow(sentence)) {
      context.scene().origin(PlaceOrigins.TABLE);
      found = context.scene().tableHost();
    }
    return found;
  }
}
