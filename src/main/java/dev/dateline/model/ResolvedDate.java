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
     * @param from the words of another date that a step leans on, or an empty span
     */
    record Known(DateRange range, List<String> basis, Span from) implements Resolution {
      public Known {
        basis = List.copyOf(basis);
      }

      /** A value that leans on no other date. */
      public Known(DateRange range, List<String> basis) {
        this(range, basis, Span.NONE);
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

  /** The words of another date that the value leans on, or an empty span. */
  public Span from() {
    return resolution instanceof Resolution.Known known ? known.from() : Span.NONE;
  }

  public Span span() {
    return expression.span();
  }
}
