package dev.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * A date expression with its value, or with the reason why it has none.
 *
 * @param parts the resolved members of a list or ends of a range, in text order
 */
public record ResolvedDate(
    DateExpression expression, Resolution resolution, List<ResolvedDate> parts) {

  public ResolvedDate {
    parts = List.copyOf(parts);
  }

  /** The value of an expression. */
  public sealed interface Resolution {

    /**
     * A value.
     *
     * @param basis the inference steps, in order; empty when the words state it all
     */
    record Known(DateRange range, List<String> basis) implements Resolution {
      public Known {
        basis = List.copyOf(basis);
      }
    }

    /** None, and why. */
    record Unresolved(String reason) implements Resolution {}
  }

  public Optional<DateRange> range() {
    return resolution instanceof Resolution.Known known
        ? Optional.of(known.range())
        : Optional.empty();
  }

  public List<String> basis() {
    return resolution instanceof Resolution.Known known ? known.basis() : List.of();
  }

  public Span span() {
    return expression.span();
  }
}
