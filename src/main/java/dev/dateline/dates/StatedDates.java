package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Converted;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import java.util.List;
import java.util.Optional;

/** Dates of which the words state all. */
final class StatedDates implements Step {

  static final String CONTRADICTS = "weekday-contradicts";

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    if (expression.kind() != Kind.DATE) {
      return Optional.empty();
    }
    if (expression.fields() instanceof Converted converted) {
      return Optional.of(Results.known(expression, converted.range(), List.of(converted.basis())));
    }
    Optional<DateRange> range = Values.stated(expression.fields());
    return range.isPresent()
        ? Optional.of(
            Results.known(expression, range.get(), contradiction(expression, range.get())))
        : Optional.empty();
  }

  /** The basis that says so when a stated weekday does not fit, else nothing. */
  static List<String> contradiction(DateExpression expression, DateRange range) {
    return fits(expression, range) ? List.of() : List.of(CONTRADICTS);
  }

  static boolean fits(DateExpression expression, DateRange range) {
    int weekday = expression.fields() instanceof Calendar date ? date.weekday() : 0;
    return weekday == 0 || range.start().getDayOfWeek().getValue() == weekday;
  }
}
