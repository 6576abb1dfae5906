package dev.dateline.model;

import java.util.List;

/** What was found in one document. */
public record Extraction(DocumentInfo document, List<Event> events, List<Diagnostic> diagnostics) {

  public Extraction {
    events = List.copyOf(events);
    diagnostics = List.copyOf(diagnostics);
  }
}
