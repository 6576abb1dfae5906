package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Lasting;
import dev.dateline.model.DateFields.Offset;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What counts from a date beside it: "the eve of January 27", "a five-day visit starting on 18
 * June", "the week of June 9", "a week from Friday".
 */
final class Offsets implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    if (expression.fields() instanceof Lasting lasting) {
      return Optional.of(fromFirst(expression, lasting, context));
    }
    return expression.fields() instanceof Offset offset
        ? Optional.of(fromPart(expression, offset, context))
        : Optional.empty();
  }

  private static ResolvedDate fromFirst(
      DateExpression expression, Lasting lasting, Context context) {
    ResolvedDate first = context.resolve(expression.parts().get(0));
    if (first.range().isEmpty()) {
      return new ResolvedDate(expression, first.resolution(), List.of(first));
    }
    LocalDate start = first.range().get().start();
    List<String> basis = new ArrayList<>(first.basis());
    basis.add("end-from-length");
    DateRange last = DateRange.day(start.plusDays(lasting.days() - 1L));
    return Results.known(expression, DateRange.day(start).through(last), basis, first.from());
  }

  private static ResolvedDate fromPart(DateExpression expression, Offset offset, Context context) {
    ResolvedDate part = context.resolve(expression.parts().get(0));
    if (part.range().isEmpty()) {
      return new ResolvedDate(expression, part.resolution(), List.of(part));
    }
    DateRange base = part.range().get();
    LocalDate from = from(base, offset, expression.parts().get(0), context);
    // "a year ago today" is a day.
    DateRange range =
        offset.unit() == Precision.YEAR
            ? DateRange.day(from.plusYears(offset.amount()))
            : Units.from(from, offset.unit(), offset.amount());
    ResolvedDate known = Results.known(expression, range, part.basis(), part.from());
    return new ResolvedDate(expression, known.resolution(), List.of(part));
  }

  // "a week from Friday" counts from the Friday to come, whatever the tense.
  private static LocalDate from(
      DateRange base, Offset offset, DateExpression part, Context context) {
    boolean ahead = offset.amount() > 0 && part.fields() instanceof Weekday;
    return ahead
        ? context.anchor().orElseThrow().with(TemporalAdjusters.nextOrSame(weekday(part)))
        : offset.amount() < 0 ? base.start() : base.end();
  }

  private static DayOfWeek weekday(DateExpression part) {
    return ((Weekday) part.fields()).day();
  }
}
