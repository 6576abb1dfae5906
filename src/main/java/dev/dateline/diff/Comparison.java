package dev.dateline.diff;

import dev.dateline.model.Event;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares events; the same is what has an id in common, be it an alias. */
public final class Comparison {

  private final Set<Field> fields;

  /**
   * A comparison.
   *
   * @param ignored fields whose difference does not count
   */
  public Comparison(Set<Field> ignored) {
    fields = EnumSet.allOf(Field.class);
    fields.removeAll(ignored);
  }

  /** What is not the same, in the order of the events. */
  public Difference of(List<Event> before, List<Event> after) {
    Map<String, Integer> known = ids(before);
    Set<Integer> found = new HashSet<>();
    List<Event> added = new ArrayList<>();
    List<Difference.Changed> changed = new ArrayList<>();
    for (Event event : after) {
      int at = partner(event, known, found);
      if (at < 0) {
        added.add(event);
      } else {
        found.add(at);
        List<Change> changes = changes(before.get(at), event);
        if (!changes.isEmpty()) {
          changed.add(new Difference.Changed(before.get(at), event, changes));
        }
      }
    }
    return new Difference(added, left(before, found), changed);
  }

  private static Map<String, Integer> ids(List<Event> events) {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      for (String alias : events.get(i).aliases()) {
        ids.putIfAbsent(alias, i);
      }
    }
    // An id counts more than an alias that another event has of it.
    for (int i = 0; i < events.size(); i++) {
      ids.put(events.get(i).id(), i);
    }
    return ids;
  }

  /** The first event with one of the ids that is not taken yet, or -1. */
  private static int partner(Event event, Map<String, Integer> known, Set<Integer> found) {
    int partner = known.getOrDefault(event.id(), -1);
    if (partner >= 0 && !found.contains(partner)) {
      return partner;
    }
    for (String alias : event.aliases()) {
      int other = known.getOrDefault(alias, -1);
      if (other >= 0 && !found.contains(other)) {
        return other;
      }
    }
    return -1;
  }

  private static List<Event> left(List<Event> events, Set<Integer> found) {
    List<Event> left = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (!found.contains(i)) {
        left.add(events.get(i));
      }
    }
    return left;
  }

  private List<Change> changes(Event before, Event after) {
    List<Change> changes = new ArrayList<>();
    for (Field field : fields) {
      String old = field.of(before);
      String now = field.of(after);
      if (!old.equals(now)) {
        changes.add(new Change(WireName.of(field), old, now));
      }
    }
    return changes;
  }
}
