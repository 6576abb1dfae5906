package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Days that state no month: "from 23 to 24", "on the 9th", "the 5th of next month". */
final class DayOfKnownMonth implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    DateExpression first = expression.kind() == Kind.RANGE ? expression.parts().get(0) : expression;
    boolean dayOnly =
        first.fields() instanceof Calendar date && date.year() == 0 && date.month() == 0;
    return dayOnly ? Optional.of(inMonth(expression, first, context)) : Optional.empty();
  }

  private static ResolvedDate inMonth(
      DateExpression expression, DateExpression first, Context context) {
    boolean leans = !first.parts().isEmpty();
    Optional<LocalDate> from =
        leans
            ? context.resolve(first.parts().get(0)).range().map(DateRange::start)
            : context.paragraphDay().map(DateRange::start);
    String basis = leans ? "relative-to-" + context.anchorName() : "month-from-paragraph";
    Span words = leans ? Span.NONE : context.memory().dayWords();
    return from.flatMap(day -> range(expression, day, leans))
        .map(range -> Results.known(expression, range, List.of(basis), words))
        .orElseGet(() -> Results.unresolved(expression, "no-month"));
  }

  // The first such day that is not before the one spoken of.
  private static Optional<DateRange> range(
      DateExpression expression, LocalDate day, boolean leans) {
    List<DateExpression> ends =
        expression.kind() == Kind.RANGE ? expression.parts() : List.of(expression);
    YearMonth month = YearMonth.from(day);
    int from = day(ends.get(0));
    if (!leans && from < day.getDayOfMonth()) {
      month = month.plusMonths(1);
    }
    int to = day(ends.get(ends.size() - 1));
    return month.isValidDay(to)
        ? Optional.of(DateRange.day(month.atDay(from)).through(DateRange.day(month.atDay(to))))
        : Optional.empty();
  }

  private static int day(DateExpression expression) {
    return ((Calendar) expression.fields()).day();
  }
}
