package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Offset;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What counts from a date beside it: "the eve of January 27". */
final class Offsets implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    return expression.fields() instanceof Offset offset
        ? Optional.of(fromPart(expression, offset, context))
        : Optional.empty();
  }

  private static ResolvedDate fromPart(DateExpression expression, Offset offset, Context context) {
    ResolvedDate part = context.resolve(expression.parts().get(0));
    if (part.range().isEmpty()) {
      return new ResolvedDate(expression, part.resolution(), List.of(part));
    }
    DateRange base = part.range().get();
    LocalDate from = offset.amount() < 0 ? base.start() : base.end();
    DateRange range = Units.from(from, offset.unit(), offset.amount());
    ResolvedDate known = Results.known(expression, range, part.basis());
    return new ResolvedDate(expression, known.resolution(), List.of(part));
  }
}
