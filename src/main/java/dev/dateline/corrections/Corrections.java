package dev.dateline.corrections;

import dev.dateline.model.Chronology;
import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Event;
import dev.dateline.model.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What people correct, event by event; applied to a chronology as often as one likes. */
public final class Corrections {

  private final List<Entry> entries;

  Corrections(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * A chronology as corrected.
   *
   * @param chronology its events in no particular order
   * @param warnings what could not be applied, and why
   */
  public record Applied(Chronology chronology, List<Diagnostic> warnings) {

    public Applied {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Applies all that can be.
   *
   * @param codes gives an event whose kind was corrected its codes
   */
  public Applied to(Chronology chronology, Function<Claim, Codes> codes) {
    List<Diagnostic> warnings = new ArrayList<>();
    Map<Event, List<Entry>> byEvent = byEvent(chronology, warnings);
    List<Event> kept = new ArrayList<>();
    List<Event> dropped = new ArrayList<>(chronology.dropped());
    Set<String> gone = new HashSet<>();
    for (Event event : chronology.events()) {
      List<Entry> own = byEvent.get(event);
      if (own == null) {
        kept.add(event);
      } else if (isDropped(own)) {
        dropped.add(event);
        gone.add(event.id());
      } else {
        kept.add(new EventCorrector(event, own, codes, warnings).corrected());
      }
    }
    kept.replaceAll(event -> withoutLinks(event, gone));
    Chronology corrected =
        new Chronology(chronology.documents(), kept, chronology.diagnostics(), dropped);
    return new Applied(corrected, warnings);
  }

  private Map<Event, List<Entry>> byEvent(Chronology chronology, List<Diagnostic> warnings) {
    Map<String, Event> known = ids(chronology.events());
    Set<String> gone = ids(chronology.dropped()).keySet();
    Map<Event, List<Entry>> byEvent = new IdentityHashMap<>();
    for (Entry entry : entries) {
      Event event = known.get(entry.id());
      if (event == null && entry.isDrop() && gone.contains(entry.id())) {
        continue;
      }
      if (event == null) {
        String message = "there is no event '" + entry.id() + "' any more; not applied";
        warnings.add(entry.warning("stale-correction", message));
      } else {
        byEvent.computeIfAbsent(event, one -> new ArrayList<>()).add(entry);
      }
    }
    return byEvent;
  }

  private static Map<String, Event> ids(List<Event> events) {
    Map<String, Event> ids = new HashMap<>();
    for (Event event : events) {
      for (String alias : event.aliases()) {
        ids.putIfAbsent(alias, event);
      }
    }
    // An id counts more than an alias that another event has of it.
    for (Event event : events) {
      ids.put(event.id(), event);
    }
    return ids;
  }

  private static boolean isDropped(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.isDrop()) {
        return true;
      }
    }
    return false;
  }

  private static Event withoutLinks(Event event, Set<String> gone) {
    List<Relation> related = new ArrayList<>();
    for (Relation relation : event.related()) {
      if (!gone.contains(relation.id())) {
        related.add(relation);
      }
    }
    return related.size() == event.related().size() ? event : event.with(related);
  }
}
