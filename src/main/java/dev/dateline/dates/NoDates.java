package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Clock;
import dev.dateline.model.DateFields.Duration;
import dev.dateline.model.DateFields.FiscalYear;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.Repeated;
import dev.dateline.model.ResolvedDate;
import java.util.Optional;

/** Durations, times of day, what recurs, and days that no calendar has. */
final class NoDates implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    String why = why(expression.fields());
    return why.isEmpty() ? Optional.empty() : Optional.of(Results.unresolved(expression, why));
  }

  private static String why(DateFields fields) {
    if (fields instanceof NoDate none) {
      return none.why();
    }
    if (fields instanceof Duration) {
      return "duration";
    }
    if (fields instanceof Clock) {
      return "time-of-day";
    }
    if (fields instanceof FiscalYear) {
      return "fiscal-year";
    }
    return fields instanceof Repeated ? "recurring" : "";
  }
}
