package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution;
import dev.dateline.model.Span;
import java.util.List;

/** Makes resolved dates. */
final class Results {

  static final String NO_PUBLICATION_DATE = "no-publication-date";

  private Results() {}

  static ResolvedDate known(DateExpression expression, DateRange range, List<String> basis) {
    return known(expression, range, basis, Span.NONE);
  }

  /** A value that leans on the words of another date, if the span is not empty. */
  static ResolvedDate known(
      DateExpression expression, DateRange range, List<String> basis, Span from) {
    return new ResolvedDate(expression, new Resolution.Known(range, basis, from), List.of());
  }

  static ResolvedDate unresolved(DateExpression expression, String reason) {
    return new ResolvedDate(expression, new Resolution.Unresolved(reason), List.of());
  }
}
