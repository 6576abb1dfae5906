package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.ResolvedDate;
import java.util.Optional;

/** Resolves one sort of date expressions. */
interface Step {

  /**
   * The expression with its value or the reason why it has none; empty when it is of another sort.
   */
  Optional<ResolvedDate> resolve(DateExpression expression, Context context);
}
