package dev.dateline.output;

import dev.dateline.model.EventType;
import dev.dateline.model.Span;
import dev.dateline.model.Status;
import java.util.List;

/**
 * An event that is marked in a text.
 *
 * @param span the words that prove it
 * @param value its first and last day where no words that state them could be marked, else empty
 * @param parts what is marked of it, in the order of date, places, people
 */
record MarkedEvent(EventType type, Status status, Span span, String value, List<Part> parts) {

  MarkedEvent {
    parts = List.copyOf(parts);
  }

  /**
   * A mark and what it is to the event.
   *
   * @param role {@code date}, {@code place}, or what a person does, such as {@code host}
   */
  record Part(String role, Mark mark) {}
}
