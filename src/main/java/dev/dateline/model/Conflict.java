package dev.dateline.model;

import java.util.List;

/**
 * A field on which the sources of an event differ.
 *
 * @param field the name of the field as in the JSON form
 * @param values each value with who says it
 */
public record Conflict(String field, List<Saying> values) {

  public Conflict {
    values = List.copyOf(values);
  }

  /** One value, and the document that states it. */
  public record Saying(String value, String document) {}
}
