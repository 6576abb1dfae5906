package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution;
import java.util.List;

/** Makes resolved dates. */
final class Results {

  static final String NO_PUBLICATION_DATE = "no-publication-date";

  private Results() {}

  static ResolvedDate known(DateExpression expression, DateRange range, List<String> basis) {
    return new ResolvedDate(expression, new Resolution.Known(range, basis), List.of());
  }

  static ResolvedDate unresolved(DateExpression expression, String reason) {
    return new ResolvedDate(expression, new Resolution.Unresolved(reason), List.of());
  }
}
