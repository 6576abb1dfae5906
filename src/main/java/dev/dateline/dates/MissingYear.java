package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Half;
import dev.dateline.model.DateFields.Quarter;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates, and ranges of dates, that lack only their year. */
final class MissingYear implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    if (!Values.lacksYear(expression)) {
      return Optional.empty();
    }
    if (leans(expression)) {
      return Optional.of(besides(expression, context));
    }
    if (context.isListed(expression.span())) {
      return Optional.of(listed(expression, context));
    }
    if (YearSource.ambiguous(expression, context) || context.inUnknownYear()) {
      return Optional.of(Results.unresolved(expression, "ambiguous-year"));
    }
    for (YearSource source : YearSource.values()) {
      Optional<YearSource.Dated> dated = source.find(expression, context);
      if (dated.isPresent()) {
        return Optional.of(known(expression, dated.get()));
      }
    }
    return Optional.of(unresolved(expression, context));
  }

  // The one year that keeps a chronology in order; a wrong one is worse than none.
  private static ResolvedDate listed(DateExpression expression, Context context) {
    int year = context.listedYear(expression.span());
    Optional<DateRange> range = year == 0 ? Optional.empty() : Values.inYear(expression, year);
    return range.isPresent()
        ? known(expression, new YearSource.Dated(range.get(), "list", Span.NONE))
        : Results.unresolved(expression, "ambiguous-year");
  }

  // "March this year": no other year is looked for.
  private static boolean leans(DateExpression expression) {
    boolean range = expression.kind() == Kind.RANGE;
    return !(range ? expression.parts().get(0) : expression).parts().isEmpty();
  }

  private static ResolvedDate besides(DateExpression expression, Context context) {
    Optional<YearSource.Dated> dated = YearSource.statedBeside(expression, context);
    return dated.isPresent() ? known(expression, dated.get()) : unresolved(expression, context);
  }

  private static ResolvedDate unresolved(DateExpression expression, Context context) {
    if (context.anchor().isEmpty()) {
      return Results.unresolved(expression, Results.NO_PUBLICATION_DATE);
    }
    int year = context.anchor().get().getYear();
    boolean open = Values.inYear(expression, year).isPresent();
    return Results.unresolved(expression, open ? "ambiguous-year" : "no-such-day");
  }

  private static ResolvedDate known(DateExpression expression, YearSource.Dated dated) {
    List<String> basis = new ArrayList<>();
    basis.add(name(expression) + dated.basis());
    basis.addAll(StatedDates.contradiction(expression, dated.range()));
    ResolvedDate known = Results.known(expression, dated.range(), basis, dated.from());
    return expression.kind() == Kind.RANGE ? withEnds(known, dated.range()) : known;
  }

  private static ResolvedDate withEnds(ResolvedDate known, DateRange range) {
    DateExpression first = known.expression().parts().get(0);
    DateExpression last = known.expression().parts().get(1);
    List<ResolvedDate> ends = new ArrayList<>();
    addEnd(first, range.start(), known, ends);
    addEnd(last, range.end(), known, ends);
    return new ResolvedDate(known.expression(), known.resolution(), ends);
  }

  private static void addEnd(
      DateExpression end, LocalDate day, ResolvedDate whole, List<ResolvedDate> ends) {
    Optional<DateRange> range = Values.inYear(end, day.getYear());
    if (range.isPresent()) {
      ends.add(Results.known(end, range.get(), whole.basis(), whole.from()));
    }
  }

  private static String name(DateExpression expression) {
    if (expression.fields() instanceof Quarter) {
      return "quarter-year-from-";
    }
    return expression.fields() instanceof Half ? "half-year-from-" : "year-from-";
  }
}
