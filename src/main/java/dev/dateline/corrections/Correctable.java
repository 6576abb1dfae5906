package dev.dateline.corrections;

import dev.dateline.output.EventRow;
import dev.dateline.output.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields that a person may correct, named and written as in CSV; in the order of its columns.
 */
public enum Correctable {
  START,
  END,
  PRECISION,
  TYPE,
  SUBTYPE,
  STATUS,
  TITLE,
  BODY,
  PLACES,
  COUNTRIES,
  PARTICIPANTS,
  PARTIES,
  CAMEO,
  PLOVER,
  REVIEW;

  /** The field of a name in any case, or empty. */
  static Optional<Correctable> of(String name) {
    for (Correctable field : values()) {
      if (field.label().equalsIgnoreCase(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Correctable field : values()) {
      names.add(field.label());
    }
    return names;
  }

  String label() {
    return WireName.of(this);
  }

  /** What stands in the field's column of an event's row. */
  String of(EventRow row) {
    return row.cells().get(EventRow.COLUMNS.indexOf(label()));
  }

  boolean isDay() {
    return this == START || this == END;
  }

  /** Whether several values stand in a cell, joined by {@code "; "}. */
  boolean isList() {
    return this == PLACES
        || this == COUNTRIES
        || this == PARTICIPANTS
        || this == PARTIES
        || this == REVIEW;
  }
}
