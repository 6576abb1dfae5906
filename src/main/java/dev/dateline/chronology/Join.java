package dev.dateline.chronology;

import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One event of several that are the same occurrence; it is the same in whatever order they come.
 */
final class Join {

  private final List<Event> events;

  Join(List<Event> same) {
    events = new ArrayList<>(same);
    events.sort(Comparator.comparing(Event::id));
  }

  Event event() {
    String id = events.get(0).id();
    Event best = surest();
    return new Event(
        id,
        aliases(id),
        best.claim(),
        best.codes(),
        union(Event::review),
        sources(),
        union(Event::conflicts),
        union(Event::related));
  }

  /** The event whose date took the fewest steps of inference tells it best. */
  private Event surest() {
    Event best = events.get(0);
    for (Event event : events) {
      if (event.date().basis().size() < best.date().basis().size()) {
        best = event;
      }
    }
    return best;
  }

  private List<String> aliases(String id) {
    Set<String> ids = new TreeSet<>();
    for (Event event : events) {
      ids.add(event.id());
      ids.addAll(event.aliases());
    }
    ids.remove(id);
    return List.copyOf(ids);
  }

  private List<Evidence> sources() {
    List<Evidence> sources = new ArrayList<>(union(Event::sources));
    sources.sort(
        Comparator.comparing(Evidence::document)
            .thenComparing(Evidence::span)
            .thenComparing(Evidence::mention));
    return sources;
  }

  private <T> List<T> union(Function<Event, Collection<T>> values) {
    Set<T> union = new LinkedHashSet<>();
    for (Event event : events) {
      union.addAll(values.apply(event));
    }
    return List.copyOf(union);
  }
}
