package dev.dateline.eval;

import java.util.List;

/**
 * An annotated document.
 *
 * @param file the annotation's path, as messages name it
 * @param id the document that is annotated
 */
public record GoldDocument(String file, String id, List<GoldEvent> events) {
  public GoldDocument {
    events = List.copyOf(events);
  }
}
