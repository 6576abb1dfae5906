package dev.dateline.chronology;

import dev.dateline.model.Event;
import dev.dateline.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links between events, by the id of the one that has them. */
final class Relations {

  private final Map<String, List<Relation>> links = new HashMap<>();

  void add(Merged event, String relation, Merged other) {
    String id = event.event().id();
    List<Relation> known = links.get(id);
    if (known == null) {
      known = new ArrayList<>(1);
      links.put(id, known);
    }
    known.add(new Relation(other.event().id(), relation));
  }

  /** The event with its links. */
  Event linked(Event event) {
    List<Relation> related = links.get(event.id());
    return related == null ? event : event.with(related);
  }
}
