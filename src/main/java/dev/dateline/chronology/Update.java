package dev.dateline.chronology;

import dev.dateline.model.Chronology;
import dev.dateline.model.Codes;
import dev.dateline.model.DateRange;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what was found in some documents in the place of what a chronology had of them. The ids of
 * mentions that are no more stay aliases, of what is left of their event or of what their document
 * tells now of the same days.
 */
public final class Update {

  private final Chronology old;
  private final Chronology fresh;
  private final Set<String> replaced = new HashSet<>();
  private final Set<String> live = new HashSet<>();
  private final Map<String, List<Integer>> byDocument = new HashMap<>();
  private final List<Event> gone = new ArrayList<>();

  /**
   * An update.
   *
   * @param fresh what was found, each document by itself
   */
  public Update(Chronology old, Chronology fresh) {
    this.old = old;
    this.fresh = fresh;
    for (DocumentInfo document : fresh.documents()) {
      replaced.add(document.id());
    }
    for (int i = 0; i < fresh.events().size(); i++) {
      List<Evidence> sources = fresh.events().get(i).sources();
      byDocument.computeIfAbsent(sources.get(0).document(), id -> new ArrayList<>()).add(i);
      for (Evidence source : sources) {
        live.add(source.mention());
      }
    }
  }

  /**
   * The parts, to be merged: what stays of the old, and the new with the ids that it takes over.
   */
  public List<Chronology> parts() {
    Chronology kept = kept();
    List<Event> events = new ArrayList<>(fresh.events());
    for (Event event : gone) {
      hand(event, events);
    }
    return List.of(kept, new Chronology(fresh.documents(), events, fresh.diagnostics()));
  }

  private Chronology kept() {
    List<DocumentInfo> documents = new ArrayList<>();
    for (DocumentInfo document : old.documents()) {
      if (!replaced.contains(document.id())) {
        documents.add(document);
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Diagnostic diagnostic : old.diagnostics()) {
      if (!replaced.contains(diagnostic.document())) {
        diagnostics.add(diagnostic);
      }
    }
    List<Event> told = new ArrayList<>(old.events());
    told.addAll(old.dropped());
    List<Event> events = new ArrayList<>();
    for (Event event : told) {
      List<Evidence> sources = new ArrayList<>();
      for (Evidence source : event.sources()) {
        if (!replaced.contains(source.document())) {
          sources.add(source);
        }
      }
      if (sources.isEmpty()) {
        gone.add(event);
      } else if (sources.size() < event.sources().size()) {
        // The codes are those of what it was.
        events.add(with(event, sources, ids(event), Codes.NONE));
      } else {
        events.add(event);
      }
    }
    return new Chronology(documents, events, diagnostics);
  }

  /** Every id of an event that is not that of a mention of the new documents. */
  private Set<String> ids(Event event) {
    Set<String> ids = new TreeSet<>(event.aliases());
    ids.add(event.id());
    ids.removeAll(live);
    return ids;
  }

  /** Hands the ids of an event that is gone to the one that its document tells in its place. */
  private void hand(Event event, List<Event> events) {
    Set<String> ids = ids(event);
    int at = ids.isEmpty() ? -1 : heir(event, events);
    if (at >= 0) {
      Event heir = events.get(at);
      ids.addAll(heir.aliases());
      ids.add(heir.id());
      events.set(at, with(heir, heir.sources(), ids, heir.codes()));
    }
  }

  private int heir(Event event, List<Event> events) {
    DateRange range = event.date().range();
    int near = -1;
    for (Evidence source : event.sources()) {
      for (int at : byDocument.getOrDefault(source.document(), List.of())) {
        Event other = events.get(at);
        if (other.type() == event.type() && other.date().range().equals(range)) {
          return at;
        }
        boolean overlaps = other.type() == event.type() && other.date().range().overlaps(range);
        near = near < 0 && overlaps ? at : near;
      }
    }
    return near;
  }

  private static Event with(Event event, List<Evidence> sources, Set<String> ids, Codes codes) {
    String id = sources.get(0).mention();
    List<String> aliases = new ArrayList<>(ids);
    aliases.remove(id);
    return new Event(
        id,
        aliases,
        event.claim(),
        codes,
        event.review(),
        sources,
        event.conflicts(),
        event.related());
  }
}
