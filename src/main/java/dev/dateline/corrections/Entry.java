package dev.dateline.corrections;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import dev.dateline.reader.Position;
import java.util.Optional;

/**
 * One line of a file of corrections.
 *
 * @param id of an event, be it an alias
 * @param field what is corrected; empty when the event is to be dropped
 * @param value as the field is written in CSV
 * @param at where it stands
 */
record Entry(String id, Optional<Correctable> field, String value, Position at) {

  static final String DROP = "drop";

  boolean isDrop() {
    return field.isEmpty();
  }

  String fieldName() {
    return field.isEmpty() ? DROP : field.get().label();
  }

  /** Something about this line that a person should know. */
  Diagnostic warning(String code, String message) {
    return new Diagnostic(Severity.WARNING, at.file(), at.line(), 0, code, message);
  }
}
