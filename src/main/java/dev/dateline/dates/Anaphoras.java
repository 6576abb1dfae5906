package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Recalled;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What counts from the date spoken of last: "the same day", "the following week". */
final class Anaphoras implements Step {

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    if (expression.fields() instanceof Recalled recalled) {
      return Optional.of(recalled(expression, recalled, context));
    }
    return expression.fields() instanceof Anaphora anaphora
        ? Optional.of(fromFocus(expression, anaphora, context))
        : Optional.empty();
  }

  private static ResolvedDate recalled(
      DateExpression expression, Recalled recalled, Context context) {
    if (context.memory().focus().isEmpty()) {
      return Results.unresolved(expression, "nothing-to-refer-to");
    }
    DateRange focus = context.memory().focus().get();
    int year = focus.start().getYear();
    DateRange range = in(recalled, year);
    if (recalled.offset() > 0 && !range.start().isAfter(focus.end())) {
      range = in(recalled, year + 1);
    } else if (recalled.offset() < 0 && !range.end().isBefore(focus.start())) {
      range = in(recalled, year - 1);
    }
    return told(expression, range, context.memory().focusWords());
  }

  private static ResolvedDate told(DateExpression expression, DateRange range, Span from) {
    return Results.known(expression, range, List.of("relative-to-focus"), from);
  }

  private static DateRange in(Recalled recalled, int year) {
    return Values.stated(recalled.fields().withYear(year)).orElseThrow();
  }

  private static ResolvedDate fromFocus(
      DateExpression expression, Anaphora anaphora, Context context) {
    boolean exact = anaphora.unit() == Precision.DAY;
    Optional<DateRange> focus = exact ? context.memory().day() : context.memory().focus();
    if (exact && anaphora.offset() == 0 && movedOn(context)) {
      focus = Optional.empty();
    }
    Span words = exact ? context.memory().dayWords() : context.memory().focusWords();
    return focus
        .flatMap(date -> range(date, anaphora))
        .filter(range -> isPlausible(expression, range, context))
        .map(range -> told(expression, range, words))
        .orElseGet(() -> Results.unresolved(expression, "nothing-to-refer-to"));
  }

  // "They met on 28 July 1922. In October 2020 they signed. On the same day ..." is none of 1922.
  private static boolean movedOn(Context context) {
    DateRange last = context.memory().focus().orElse(null);
    return last != null
        && last.precision() == Precision.MONTH
        && context.memory().day().isPresent()
        && !last.contains(context.memory().day().get().start());
  }

  // "Nine months later" told of the past is not next year; it counts from something else.
  private static boolean isPlausible(DateExpression expression, DateRange range, Context context) {
    return context.anchor().isEmpty()
        || range.precision() == Precision.DAY
        || !range.start().isAfter(context.anchor().get())
        || context.wording().tense(expression.span()) == Tense.FUTURE;
  }

  // From days of a range: the day after its end, the day before its start, "that day" of none.
  private static Optional<DateRange> range(DateRange focus, Anaphora anaphora) {
    int offset = anaphora.offset();
    boolean finer = focus.precision().compareTo(anaphora.unit()) <= 0;
    LocalDate from = offset < 0 ? focus.start() : focus.end();
    DateRange range = Units.from(from, anaphora.unit(), offset);
    boolean one = offset != 0 || range.contains(focus.start());
    return finer && one ? Optional.of(range) : Optional.empty();
  }
}
