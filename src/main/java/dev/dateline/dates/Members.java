package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution;
import dev.dateline.model.ResolvedDate.Resolution.Known;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ranges and lists by their parts. A range reaches from its first end to its last; a list has a
 * value of its own only when its members are days on end ("25 and 26 October").
 */
final class Members implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    if (!(expression.fields() instanceof Composed)) {
      return Optional.empty();
    }
    List<ResolvedDate> parts = new ArrayList<>();
    for (DateExpression part : expression.parts()) {
      parts.add(context.resolve(part));
    }
    return Optional.of(new ResolvedDate(expression, resolution(expression, parts), parts));
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
    return expression.kind() == Kind.RANGE ? range(ranges, basis) : list(ranges, basis);
  }

  // "from Saturday to Tuesday" may end in the week after that of its first day.
  private static Resolution range(List<DateRange> ends, List<String> basis) {
    DateRange first = ends.get(0);
    DateRange last = ends.get(1);
    boolean weekdays = !basis.isEmpty() && basis.get(0).startsWith("weekday-from");
    if (weekdays && last.end().isBefore(first.start())) {
      last = DateRange.day(last.start().plusDays(7));
    }
    return last.end().isBefore(first.start())
        ? new Unresolved("ends-before-it-starts")
        : new Known(first.through(last), basis);
  }

  private static Resolution list(List<DateRange> members, List<String> basis) {
    DateRange all = members.get(0);
    for (DateRange member : members.subList(1, members.size())) {
      boolean onEnd =
          member.precision() == Precision.DAY && member.start().equals(all.end().plusDays(1));
      if (!onEnd) {
        return new Unresolved("several-dates");
      }
      all = all.through(member);
    }
    return new Known(all, basis);
  }
}
