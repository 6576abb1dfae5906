package dev.dateline.cli;

import dev.dateline.chronology.Assembler;
import dev.dateline.chronology.Merger;
import dev.dateline.explain.Provenance;
import dev.dateline.explain.ProvenanceNotes;
import dev.dateline.model.Chronology;
import dev.dateline.model.Event;
import dev.dateline.model.Explanation;
import dev.dateline.model.Extraction;
import dev.dateline.rules.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what documents and chronologies tell, to look an event up in it. */
final class Explained {

  private static final int MOST_HINTS = 3;

  private final RuleFiles rules;
  private final List<Chronology> chronologies = new ArrayList<>();
  private final Assembler documents = new Assembler();
  private final ProvenanceNotes notes = new ProvenanceNotes();
  private boolean any;

  Explained(RuleFiles rules) {
    this.rules = rules;
  }

  void add(Chronology chronology) {
    chronologies.add(chronology);
  }

  void add(Explanation explanation) {
    List<Event> events = new ArrayList<>();
    for (Explanation.Told told : explanation.events()) {
      events.add(told.event());
    }
    documents.add(new Extraction(explanation.document(), events, explanation.diagnostics()));
    notes.add(explanation);
    any = true;
  }

  /** Everything that was added; what the documents tell is merged as {@code extract} does it. */
  List<Chronology> all() {
    List<Chronology> all = new ArrayList<>(chronologies);
    if (any) {
      Merger merger = new Merger(new Coding(rules));
      merger.add(documents.chronology());
      all.add(merger.merged());
    }
    return all;
  }

  /** The provenance of an event by its id or an alias. */
  Optional<Provenance> find(String id, List<Chronology> all) {
    for (Chronology chronology : all) {
      for (Event event : chronology.events()) {
        if (event.id().equals(id) || event.aliases().contains(id)) {
          return Optional.of(provenance(chronology, event));
        }
      }
    }
    return Optional.empty();
  }

  Provenance provenance(Chronology chronology, Event event) {
    return Provenance.of(chronology, event, notes);
  }

  /** The ids that may have been meant: "; did you mean ...?", or empty. */
  static String hint(String id, List<Chronology> all) {
    Set<String> ids = new LinkedHashSet<>();
    for (Chronology chronology : all) {
      for (Event event : chronology.events()) {
        ids.add(event.id());
        ids.addAll(event.aliases());
      }
    }
    List<String> nearest = Nearest.several(id, ids, MOST_HINTS);
    return nearest.isEmpty() ? "" : "; the nearest are " + String.join(", ", nearest);
  }
}
