package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes ranges and lists of dates that share their year: "December 30 - January 2, 2025". */
final class Composition {

  private Composition() {}

  /** The range of two single dates, if both are days or both are months and they are in order. */
  static Optional<DateExpression> range(DateExpression first, DateExpression last) {
    if (last.kind() != Kind.DATE || !sameLevel(first, last)) {
      return Optional.empty();
    }
    Calendar from = (Calendar) first.fields();
    Calendar to = (Calendar) last.fields();
    boolean leaps = order(from) > order(to);
    if (!relative(first) && !relative(last)) {
      from = from.year() == 0 && to.year() != 0 ? from.withYear(to.year() - (leaps ? 1 : 0)) : from;
      to = to.year() == 0 && from.year() != 0 ? to.withYear(from.year() + (leaps ? 1 : 0)) : to;
    }
    if (from.year() > to.year() || from.year() == to.year() && from.year() != 0 && leaps) {
      return Optional.empty();
    }
    return Optional.of(
        composed(Kind.RANGE, List.of(first.with(from), last.with(to)), "date.range"));
  }

  private static boolean relative(DateExpression date) {
    return !date.parts().isEmpty();
  }

  private static int order(Calendar date) {
    return date.month() * 100 + date.day();
  }

  /** Whether both name days, or both name months. */
  static boolean sameLevel(DateExpression one, DateExpression other) {
    int level = level(one);
    return level != 0 && level == level(other);
  }

  private static int level(DateExpression date) {
    if (date.kind() != Kind.DATE) {
      for (DateExpression part : date.parts()) {
        if (level(part) != 2) {
          return 0;
        }
      }
      return 2;
    }
    return date.fields() instanceof Calendar calendar ? calendar.day() != 0 ? 2 : 1 : 0;
  }

  static boolean hasYear(DateExpression date) {
    return date.fields() instanceof Calendar calendar
        ? calendar.year() != 0
        : !date.parts().isEmpty() && hasYear(date.parts().get(date.parts().size() - 1));
  }

  /** Whether the last member states a year that one before it lacks. */
  static boolean sharesYear(List<DateExpression> members) {
    DateExpression last = members.get(members.size() - 1);
    return hasYear(last) && members.stream().anyMatch(member -> !hasYear(member));
  }

  /** The list of the members, each with the next stated year where it has none itself. */
  static DateExpression list(List<DateExpression> members) {
    List<DateExpression> dated = new ArrayList<>(members);
    for (int i = dated.size() - 2; i >= 0; i--) {
      if (!hasYear(dated.get(i))) {
        dated.set(i, withYear(dated.get(i), year(dated.get(i + 1))));
      }
    }
    return composed(Kind.LIST, dated, "date.list");
  }

  private static DateExpression withYear(DateExpression date, int year) {
    if (date.fields() instanceof Calendar calendar) {
      return date.with(calendar.withYear(year));
    }
    List<DateExpression> parts = date.parts().stream().map(part -> withYear(part, year)).toList();
    return new DateExpression(date.span(), date.kind(), date.fields(), date.rule(), parts);
  }

  private static int year(DateExpression date) {
    return date.fields() instanceof Calendar calendar ? calendar.year() : year(date.parts().get(0));
  }

  static DateExpression composed(Kind kind, List<DateExpression> parts, String rule) {
    int end = parts.get(parts.size() - 1).span().end();
    Span span = new Span(parts.get(0).span().start(), end);
    return new DateExpression(span, kind, new Composed(), rule, parts);
  }
}
