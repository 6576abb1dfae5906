package dev.dateline.events;

import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Explanation.Origin;
import dev.dateline.model.Explanation.Reasoning;
import dev.dateline.model.Explanation.Told;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells of each event how its words were understood. */
final class Reasonings {

  private final Map<String, Mention> mentions = new HashMap<>();
  private final Statuses statuses;
  private final NameOrigins names;

  Reasonings(Reading reading, SentenceEvents events, List<Mention> mentions) {
    for (Mention mention : mentions) {
      this.mentions.put(mention.evidence().mention(), mention);
    }
    statuses = new Statuses(events, reading.structure().anchorDay());
    names = new NameOrigins(reading);
  }

  /** The events with the reasoning of each mention, in the order of their sources. */
  List<Told> of(List<Event> events) {
    List<Told> told = new ArrayList<>(events.size());
    for (Event event : events) {
      List<Reasoning> reasonings = new ArrayList<>(event.sources().size());
      for (Evidence source : event.sources()) {
        reasonings.add(reasoning(source, mentions.get(source.mention())));
      }
      told.add(new Told(event, reasonings));
    }
    return told;
  }

  private Reasoning reasoning(Evidence source, Mention mention) {
    Candidate candidate = mention.found().candidate();
    Trigger trigger = candidate.trigger();
    Span words =
        mention.sequel()
            ? Span.NONE
            : mention.sentence().tokens().span(trigger.first(), trigger.last());
    List<Origin> people = new ArrayList<>();
    for (Participant person : source.says().participants()) {
      names.person(mention.sentence().span(), person, people);
    }
    List<Origin> places = new ArrayList<>();
    for (Place place : source.says().places()) {
      places.add(names.place(mention, place));
    }
    return new Reasoning(
        source,
        words,
        candidate.date().date(),
        mention.sequel(),
        statuses.of(mention),
        people,
        places);
  }
}
