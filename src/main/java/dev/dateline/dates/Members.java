package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution;
import dev.dateline.model.ResolvedDate.Resolution.Known;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;
import dev.dateline.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ranges and lists by their parts. A range reaches from its first end to its last; a list has a
 * value of its own only when its members are days on end ("25 and 26 October").
 */
final class Members implements Step {

  private static final int DAYS_A_WEEK = 7;

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    if (!(expression.fields() instanceof Composed)) {
      return Optional.empty();
    }
    List<ResolvedDate> parts = new ArrayList<>();
    for (DateExpression part : expression.parts()) {
      parts.add(context.resolve(part));
    }
    nextWeek(expression, parts);
    return Optional.of(new ResolvedDate(expression, resolution(expression, parts), parts));
  }

  // "from Saturday to Tuesday" may end in the week after that of its first day.
  private static void nextWeek(DateExpression expression, List<ResolvedDate> parts) {
    boolean weekdays = expression.kind() == Kind.RANGE;
    for (ResolvedDate part : parts) {
      weekdays &= part.expression().fields() instanceof Weekday && part.range().isPresent();
    }
    if (!weekdays) {
      return;
    }
    ResolvedDate last = parts.get(1);
    LocalDate end = last.range().orElseThrow().start();
    if (end.isBefore(parts.get(0).range().orElseThrow().start())) {
      DateRange later = DateRange.day(end.plusDays(DAYS_A_WEEK));
      parts.set(1, Results.known(last.expression(), later, last.basis(), last.from()));
    }
  }

  private static Resolution resolution(DateExpression expression, List<ResolvedDate> parts) {
    for (ResolvedDate part : parts) {
      if (part.range().isEmpty()) {
        boolean several = !part.parts().isEmpty();
        return several ? new Unresolved("several-dates") : part.resolution();
      }
    }
    List<DateRange> ranges = parts.stream().map(part -> part.range().orElseThrow()).toList();
    List<String> basis = parts.stream().flatMap(part -> part.basis().stream()).distinct().toList();
    Span from = from(parts);
    return expression.kind() == Kind.RANGE ? range(ranges, basis, from) : list(ranges, basis, from);
  }

  private static Span from(List<ResolvedDate> parts) {
    for (ResolvedDate part : parts) {
      if (!part.from().isEmpty()) {
        return part.from();
      }
    }
    return Span.NONE;
  }

  private static Resolution range(List<DateRange> ends, List<String> basis, Span from) {
    DateRange first = ends.get(0);
    DateRange last = ends.get(1);
    return last.end().isBefore(first.start())
        ? new Unresolved("ends-before-it-starts")
        : new Known(first.through(last), basis, from);
  }

  private static Resolution list(List<DateRange> members, List<String> basis, Span from) {
    DateRange all = members.get(0);
    for (DateRange member : members.subList(1, members.size())) {
      boolean onEnd =
          member.precision() == Precision.DAY && member.start().equals(all.end().plusDays(1));
      if (!onEnd) {
        return new Unresolved("several-dates");
      }
      all = all.through(member);
    }
    return new Known(all, basis, from);
  }
}
