package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Directed;
import dev.dateline.model.DateFields.Direction;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.DateFields.Weekend;
import dev.dateline.model.DateFields.Yearly;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Weekdays, weekends, months and seasons as seen from the anchor: "on Monday", "last May". */
final class Directions implements Step {

  private static final int DAYS_A_WEEK = 7;

  /** Within so many years there is a 29 February, also around a year such as 1900. */
  private static final int LEAP_CYCLE = 8;

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    DateFields fields = expression.fields();
    boolean directed =
        fields instanceof Weekday || fields instanceof Weekend || fields instanceof Directed;
    if (!directed) {
      return Optional.empty();
    }
    if (context.narrative() && fields instanceof Weekday weekday) {
      Optional<ResolvedDate> told = inStory(expression, weekday, context);
      if (told.isPresent() || context.anchor().isEmpty()) {
        return told.isPresent() ? told : undated(expression);
      }
    }
    if (context.anchor().isEmpty()) {
      return undated(expression);
    }
    String basis = fields instanceof Weekday ? "weekday-from-" : "relative-to-";
    Optional<DateRange> range = range(expression, context, context.anchor().get());
    return Optional.of(
        range.isPresent()
            ? Results.known(expression, range.get(), List.of(basis + context.anchorName()))
            : Results.unresolved(expression, "no-such-day"));
  }

  private static Optional<ResolvedDate> undated(DateExpression expression) {
    return Optional.of(Results.unresolved(expression, Results.NO_PUBLICATION_DATE));
  }

  // "On 6 June they landed. On Friday ...": the first such day from the one told last.
  private static Optional<ResolvedDate> inStory(
      DateExpression expression, Weekday weekday, Context context) {
    Optional<DateRange> told = context.paragraphDay();
    boolean past = context.wording().weekdayTense(expression.span()) == Tense.PAST;
    if (told.isEmpty() || !past || weekday.direction() != Direction.BARE) {
      return Optional.empty();
    }
    LocalDate day = told.get().start().with(TemporalAdjusters.nextOrSame(weekday.day()));
    return Optional.of(
        Results.known(
            expression,
            DateRange.day(day),
            List.of("weekday-from-focus"),
            context.memory().dayWords()));
  }

  private static Optional<DateRange> range(
      DateExpression expression, Context context, LocalDate anchor) {
    if (expression.fields() instanceof Directed directed) {
      return directed(directed, anchor);
    }
    Tense tense = context.wording().weekdayTense(expression.span());
    return Optional.of(
        expression.fields() instanceof Weekday weekday
            ? weekday(weekday, anchor, tense)
            : weekend((Weekend) expression.fields(), anchor, tense));
  }

  private static DateRange weekday(Weekday weekday, LocalDate anchor, Tense tense) {
    DayOfWeek day = weekday.day();
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate inWeek = monday.plusDays(day.getValue() - 1L);
    return DateRange.day(
        switch (weekday.direction()) {
          case BARE ->
              tense == Tense.FUTURE
                  ? anchor.with(TemporalAdjusters.nextOrSame(day))
                  : anchor.with(TemporalAdjusters.previousOrSame(day));
          case LAST -> anchor.with(TemporalAdjusters.previous(day));
          case THIS -> inWeek;
          case NEXT -> inWeek.plusDays(DAYS_A_WEEK);
          case COMING -> anchor.with(TemporalAdjusters.next(day));
        });
  }

  private static DateRange weekend(Weekend weekend, LocalDate anchor, Tense tense) {
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate saturday = monday.plusDays(5);
    boolean begun = !saturday.isAfter(anchor);
    int weeks =
        switch (weekend.direction()) {
          case BARE -> begun || tense == Tense.FUTURE && !justPast(anchor) ? 0 : -1;
          case LAST -> -1;
          case THIS -> 0;
          case NEXT -> 1;
          case COMING -> begun ? 1 : 0;
        };
    LocalDate first = saturday.plusWeeks(weeks);
    return DateRange.day(first).through(DateRange.day(first.plusDays(1)));
  }

  // "Over the weekend" said on a Monday is the one just past.
  private static boolean justPast(LocalDate anchor) {
    return anchor.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
  }

  // "last May" has ended, "next May" has not begun; "this spring" is that of the year.
  private static Optional<DateRange> directed(Directed directed, LocalDate anchor) {
    Direction direction = directed.direction();
    if (direction == Direction.THIS) {
      return nearest(directed.fields(), anchor);
    }
    int step = direction == Direction.LAST ? -1 : 1;
    for (int years = 0; years <= LEAP_CYCLE; years++) {
      Optional<DateRange> range = in(directed.fields(), anchor.getYear() + step * years);
      if (range.isPresent()
          && (step < 0 ? ended(range.get(), anchor) : ahead(range.get(), anchor))) {
        return range;
      }
    }
    return Optional.empty();
  }

  private static boolean ended(DateRange range, LocalDate anchor) {
    return range.end().isBefore(anchor);
  }

  private static boolean ahead(DateRange range, LocalDate anchor) {
    return range.start().isAfter(anchor);
  }

  // In January "this winter" has begun in the year before.
  private static Optional<DateRange> nearest(Yearly fields, LocalDate anchor) {
    Optional<DateRange> before = in(fields, anchor.getYear() - 1);
    return before.isPresent() && before.get().contains(anchor)
        ? before
        : in(fields, anchor.getYear());
  }

  private static Optional<DateRange> in(Yearly fields, int year) {
    return Values.stated(fields.withYear(year));
  }
}
