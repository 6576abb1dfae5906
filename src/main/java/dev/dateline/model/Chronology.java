package dev.dateline.model;

import java.util.List;

/** The dated events of some documents, in order of date. */
public record Chronology(
    List<DocumentInfo> documents, List<Event> events, List<Diagnostic> diagnostics) {

  public Chronology {
    documents = List.copyOf(documents);
    events = List.copyOf(events);
    diagnostics = List.copyOf(diagnostics);
  }
}
