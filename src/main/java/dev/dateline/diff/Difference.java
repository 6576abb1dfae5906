package dev.dateline.diff;

import dev.dateline.model.Event;
import java.util.List;

/**
 * What became of the events of a chronology.
 *
 * @param added in order of date
 * @param removed likewise
 * @param changed likewise, by the new date
 */
public record Difference(List<Event> added, List<Event> removed, List<Changed> changed) {

  public Difference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** An event of both that is not the same in both; at least one field differs. */
  public record Changed(Event before, Event after, List<Change> changes) {

    public Changed {
      changes = List.copyOf(changes);
    }
  }

  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
