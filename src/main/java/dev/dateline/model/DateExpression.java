package dev.dateline.model;

import java.util.List;

/**
 * Words of the text that state a date.
 *
 * @param rule the id of the shape that read it, such as {@code date.month-first}
 * @param parts the two ends of a range, the members of a list, or the one expression that a date
 *     leans on ("this year" in "March this year"), in text order; empty for a single date
 */
public record DateExpression(
    Span span, Kind kind, DateFields fields, String rule, List<DateExpression> parts) {

  public DateExpression {
    parts = List.copyOf(parts);
  }

  /** A single date that leans on no other. */
  public static DateExpression date(Span span, DateFields fields, String rule) {
    return new DateExpression(span, Kind.DATE, fields, rule, List.of());
  }

  /** This expression with other fields. */
  public DateExpression with(DateFields other) {
    return new DateExpression(span, kind, other, rule, parts);
  }

  /** This expression over another stretch of the text. */
  public DateExpression over(Span other) {
    return new DateExpression(other, kind, fields, rule, parts);
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
