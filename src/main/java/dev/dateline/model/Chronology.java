package dev.dateline.model;

import java.util.List;

/**
 * The dated events of some documents, in order of date.
 *
 * @param dropped events that are none by the word of a person, kept because their sources are heard
 *     when events are merged again
 */
public record Chronology(
    List<DocumentInfo> documents,
    List<Event> events,
    List<Diagnostic> diagnostics,
    List<Event> dropped) {

  public Chronology {
    documents = List.copyOf(documents);
    events = List.copyOf(events);
    diagnostics = List.copyOf(diagnostics);
    dropped = List.copyOf(dropped);
  }

  /** One of which no event was dropped. */
  public Chronology(
      List<DocumentInfo> documents, List<Event> events, List<Diagnostic> diagnostics) {
    this(documents, events, diagnostics, List.of());
  }

  /** Whether a person had a hand in it. */
  public boolean isCorrected() {
    for (Event event : events) {
      if (!event.corrections().isEmpty()) {
        return true;
      }
    }
    return !dropped.isEmpty();
  }
}
