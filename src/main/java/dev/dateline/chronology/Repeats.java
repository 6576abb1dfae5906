package dev.dateline.chronology;

import dev.dateline.model.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the events that tell of one occurrence in the same words. */
final class Repeats {

  private final Map<String, List<Event>> occurrences = new LinkedHashMap<>();

  Repeats(List<Event> events) {
    for (Event event : events) {
      String key = new OccurrenceKey(event).text();
      List<Event> same = occurrences.get(key);
      if (same == null) {
        same = new ArrayList<>(1);
        occurrences.put(key, same);
      }
      same.add(event);
    }
  }

  List<Event> joined() {
    List<Event> joined = new ArrayList<>(occurrences.size());
    for (List<Event> same : occurrences.values()) {
      joined.add(same.size() == 1 ? same.get(0) : new Join(same).event());
    }
    return joined;
  }
}
