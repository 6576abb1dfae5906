package dev.dateline.model;

import java.util.List;

/**
 * The date of an event and how it was found.
 *
 * @param text the words that state it
 * @param basis the steps of inference that gave what the words leave out, in order; empty when the
 *     words state it all
 */
public record EventDate(DateRange range, String text, List<String> basis) {

  public EventDate {
    basis = List.copyOf(basis);
  }

  public boolean stated() {
    return basis.isEmpty();
  }
}
