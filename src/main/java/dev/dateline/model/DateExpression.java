package dev.dateline.model;

import java.util.List;

/**
 * Words of the text that state a date.
 *
 * @param rule the id of the shape that read it, such as {@code date.month-day-year}
 * @param parts the two ends of a range or the members of a list, in text order; empty for a single
 *     date
 */
public record DateExpression(
    Span span, Kind kind, DateFields fields, String rule, List<DateExpression> parts) {

  public DateExpression {
    parts = List.copyOf(parts);
  }

  /** What sort of temporal expression it is. */
  public enum Kind {
    DATE,
    RANGE,
    LIST,
    DURATION,
    TIME,
    SET
  }
}
