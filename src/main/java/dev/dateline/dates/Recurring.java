package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.MovingDay;
import dev.dateline.model.ResolvedDate;
import java.util.Optional;

/** A day without year in a clause of what recurs: "that is marked on April 2". */
final class Recurring implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    boolean day =
        expression.fields() instanceof MovingDay
            || expression.fields() instanceof Calendar date && date.day() != 0;
    if (!day || !Values.lacksYear(expression) || !expression.parts().isEmpty()) {
      return Optional.empty();
    }
    if (!context.wording().recurring(expression.span())) {
      return Optional.empty();
    }
    DateExpression set =
        new DateExpression(
            expression.span(),
            Kind.SET,
            expression.fields(),
            expression.rule(),
            expression.parts());
    return Optional.of(Results.unresolved(set, "recurring"));
  }
}
