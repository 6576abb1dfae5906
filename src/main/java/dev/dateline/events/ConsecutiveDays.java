package dev.dateline.events;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution;
import dev.dateline.model.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list of days or months in a row as one stretch: a summit "on 17 and 18 November" lasts
 * two days, and a tour "in March and April" was one.
 */
final class ConsecutiveDays {

  private static final String BASIS = "consecutive-days";

  private ConsecutiveDays() {}

  /** The list as one date, when each day or month is the one after the one before it. */
  static Optional<ResolvedDate> joined(ResolvedDate list) {
    List<ResolvedDate> parts = list.parts();
    if (list.expression().kind() != DateExpression.Kind.LIST || parts.size() < 2) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.size(); i++) {
      Optional<DateRange> range = parts.get(i).range();
      boolean one = range.isPresent() && (isDay(range.get()) || isMonth(range.get()));
      if (!one || i > 0 && !isNext(parts.get(i - 1), range.get())) {
        return Optional.empty();
      }
    }
    return Optional.of(stretch(list));
  }

  /** "Friday, May 5 and Saturday, May 6": two dates as one, when one follows the other. */
  static Optional<ResolvedDate> joined(ResolvedDate one, ResolvedDate next) {
    Span span = new Span(one.span().start(), next.span().end());
    DateExpression words = one.expression();
    DateExpression list =
        new DateExpression(span, DateExpression.Kind.LIST, words.fields(), words.rule(), List.of());
    return joined(new ResolvedDate(list, one.resolution(), List.of(one, next)));
  }

  private static boolean isDay(DateRange range) {
    return range.precision() == Precision.DAY && range.start().equals(range.end());
  }

  private static boolean isMonth(DateRange range) {
    return range.precision() == Precision.MONTH
        && YearMonth.from(range.start()).equals(YearMonth.from(range.end()));
  }

  private static boolean isNext(ResolvedDate before, DateRange next) {
    DateRange range = before.range().orElseThrow();
    return range.precision() == next.precision() && range.end().plusDays(1).equals(next.start());
  }

  private static ResolvedDate stretch(ResolvedDate list) {
    List<ResolvedDate> parts = list.parts();
    DateRange first = parts.get(0).range().orElseThrow();
    DateRange last = parts.get(parts.size() - 1).range().orElseThrow();
    List<String> steps = new java.util.ArrayList<>(parts.get(0).basis());
    steps.add(BASIS);
    DateExpression words = list.expression();
    DateExpression expression =
        new DateExpression(
            words.span(), DateExpression.Kind.RANGE, words.fields(), words.rule(), List.of());
    return new ResolvedDate(
        expression,
        new Resolution.Known(first.through(last), steps, parts.get(0).from()),
        List.of());
  }
}
