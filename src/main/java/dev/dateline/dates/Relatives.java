package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Lately;
import dev.dateline.model.DateFields.Past;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What counts from the anchor: "today", "last week", "this year", "the past 24 hours". */
final class Relatives implements Step {

  private static final int DAYS_OF_WEEKEND = 2;

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    boolean known =
        expression.fields() instanceof Relative
            || expression.fields() instanceof Past
            || expression.fields() instanceof Lately;
    if (context.narrative() && endsWhole(expression)) {
      Relative relative = (Relative) expression.fields();
      return Optional.of(context.resolve(expression.with(new Anaphora(relative.unit(), 0))));
    }
    return known ? Optional.of(fromAnchor(expression, context)) : Optional.empty();
  }

  /** Whether an expression is "the end of the year" or the like, which a story has of its own. */
  static boolean endsWhole(DateExpression expression) {
    boolean end =
        expression.rule().equals(PhaseShape.RULE) || expression.rule().equals(EndOfUnitShape.RULE);
    return end && expression.fields() instanceof Relative relative && relative.offset() == 0;
  }

  private static ResolvedDate fromAnchor(DateExpression expression, Context context) {
    List<String> basis = List.of("relative-to-" + context.anchorName());
    Optional<LocalDate> anchor = context.anchor();
    return anchor.isPresent()
        ? Results.known(expression, range(expression, anchor.get()), basis)
        : Results.unresolved(expression, Results.NO_PUBLICATION_DATE);
  }

  private static DateRange range(DateExpression expression, LocalDate anchor) {
    if (expression.fields() instanceof Relative relative) {
      return Units.from(anchor, relative.unit(), relative.offset());
    }
    if (expression.fields() instanceof Past past) {
      return Units.from(anchor.plusDays(DAYS_OF_WEEKEND), past.unit(), -1);
    }
    int days = ((Lately) expression.fields()).days();
    return DateRange.day(anchor.minusDays(days)).through(DateRange.day(anchor));
  }
}
