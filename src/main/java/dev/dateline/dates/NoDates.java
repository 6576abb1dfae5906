package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.ResolvedDate;
import java.util.Optional;

/** Durations, times of day, what recurs, and days that no calendar has. */
final class NoDates implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    return expression.fields() instanceof NoDate none
        ? Optional.of(Results.unresolved(expression, none.why()))
        : Optional.empty();
  }
}
