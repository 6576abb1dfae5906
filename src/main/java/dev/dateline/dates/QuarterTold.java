package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Phrase;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import java.util.List;
import java.util.Optional;

/**
 * What counts from the quarter spoken of last: "in the quarter", "the year-earlier quarter", "the
 * latest period", and "a year ago" where quarters are compared.
 */
final class QuarterTold implements Step {

  private static final int QUARTERS_A_YEAR = 4;

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    if (expression.fields() instanceof Anaphora told && told.unit() == Precision.QUARTER) {
      return Optional.of(from(expression, context.memory().quarter(), told.offset()));
    }
    Optional<DateRange> quarter =
        isYearEarlier(expression) ? compared(expression, context) : Optional.empty();
    return quarter.isPresent()
        ? Optional.of(from(expression, quarter, -QUARTERS_A_YEAR))
        : Optional.empty();
  }

  // "The third quarter was ... . It earned 22 cents a share, down from 86 cents a share a year ago"
  private static Optional<DateRange> compared(DateExpression expression, Context context) {
    return context.wording().perShare(expression.span())
        ? context.memory().quarter()
        : context.sentenceQuarter(expression.span());
  }

  private static boolean isYearEarlier(DateExpression expression) {
    return expression.fields() instanceof Anaphora told
            && told.unit() == Precision.YEAR
            && told.offset() == -1
        || expression.fields() instanceof Phrase phrase && isYearAgo(phrase);
  }

  /** Whether a phrase is "a year ago". */
  static boolean isYearAgo(Phrase phrase) {
    return phrase.unit() == Precision.YEAR && phrase.words().startsWith("1 ");
  }

  private static ResolvedDate from(
      DateExpression expression, Optional<DateRange> quarter, int offset) {
    if (quarter.isEmpty()) {
      return Results.unresolved(expression, "nothing-to-refer-to");
    }
    DateRange range = Units.from(quarter.get().start(), Precision.QUARTER, offset);
    return Results.known(expression, range, List.of("relative-to-focus"));
  }
}
