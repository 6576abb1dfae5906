package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A place where the year of a date may be found. */
interface YearSource {

  /** Farther than this from the anchor no stated weekday is trusted to tell the year. */
  int MAX_YEARS_BY_WEEKDAY = 1;

  /** Farther ahead than so many days only a sure future leads. */
  int FAR_AHEAD = 250;

  /** So far from the anchor there is a 29 February, also around a year such as 1900. */
  int LEAP_CYCLE = 8;

  /** The value of a date that lacks its year, or empty when this place tells none. */
  Optional<Dated> find(DateExpression expression, Context context);

  /**
   * A value with where its year was found.
   *
   * @param basis the end of the step's name: {@code sentence} of "year-from-sentence"
   */
  record Dated(DateRange range, String basis) {}

  /** "March this year", "the third quarter of last year". */
  static Optional<Dated> statedBeside(DateExpression expression, Context context) {
    DateExpression single =
        expression.kind() == Kind.RANGE ? expression.parts().get(0) : expression;
    return single.parts().stream()
        .findFirst()
        .flatMap(part -> context.resolve(part).range())
        .flatMap(year -> Values.inYear(expression, year.start().getYear()))
        .map(range -> new Dated(range, context.anchorName()));
  }

  /** "In September 2024 ..., then on October 7". */
  static Optional<Dated> ofSentence(DateExpression expression, Context context) {
    return context
        .sentenceYear(expression.span())
        .flatMap(told -> agreeing(expression, told, "sentence", context));
  }

  /** "In 2024 ... . On October 7". */
  static Optional<Dated> ofParagraph(DateExpression expression, Context context) {
    return context
        .paragraphYear()
        .filter(told -> told.leading() || sure(expression, context))
        .flatMap(told -> agreeing(expression, told, "paragraph", context));
  }

  // "as of May" speaks of the page's own time, whatever the paragraph has told before.
  private static boolean sure(DateExpression expression, Context context) {
    return context.anchor().isEmpty()
        || !context.since(expression.span()) && context.tense(expression.span()) != Tense.UNSURE;
  }

  /** A section under the heading "2019". */
  static Optional<Dated> ofHeading(DateExpression expression, Context context) {
    return context.headingYear().flatMap(told -> agreeing(expression, told, "heading", context));
  }

  private static Optional<Dated> agreeing(
      DateExpression expression, YearTrail.Told told, String basis, Context context) {
    return Values.inYear(expression, told.year())
        .filter(range -> StatedDates.fits(expression, range))
        .filter(told::precedes)
        .filter(range -> agrees(range, context.tense(expression.span()), context.anchor()))
        .map(range -> new Dated(range, basis));
  }

  private static boolean agrees(DateRange range, Tense tense, Optional<LocalDate> anchor) {
    return anchor
        .map(
            day ->
                switch (tense) {
                  case PAST -> !range.start().isAfter(day);
                  case FUTURE -> !range.end().isBefore(day);
                  case UNSURE -> true;
                })
        .orElse(true);
  }

  /** "Monday, June 9": the year near the anchor in which it is a Monday. */
  static Optional<Dated> ofWeekday(DateExpression expression, Context context) {
    boolean weekday = expression.fields() instanceof Calendar date && date.weekday() != 0;
    return weekday
        ? context
            .anchor()
            .flatMap(
                day ->
                    near(expression, day, MAX_YEARS_BY_WEEKDAY, 1)
                        .filter(range -> StatedDates.fits(expression, range))
                        .findFirst())
            .map(range -> new Dated(range, "weekday"))
        : Optional.empty();
  }

  /**
   * The anchor with the tense: the latest such date not after it, or the next, else the nearest.
   */
  static Optional<Dated> ofAnchor(DateExpression expression, Context context) {
    boolean apposed = expression.rule().equals(Apposition.RULE);
    Tense tense = apposed ? Tense.UNSURE : context.tense(expression.span());
    boolean sure = context.surely(tense, expression.span());
    return context
        .anchor()
        .flatMap(
            day ->
                toward(expression, day, tense, sure)
                    .or(() -> near(expression, day, tense).findFirst()))
        .map(range -> new Dated(range, context.anchorName()));
  }

  private static Optional<DateRange> toward(
      DateExpression expression, LocalDate day, Tense tense, boolean sure) {
    return near(expression, day, tense)
        .filter(
            range ->
                MissingYear.distance(range, day) <= tolerance(tense, sure)
                    || agrees(range, tense, Optional.of(day)))
        .findFirst()
        .filter(range -> tense != Tense.FUTURE || sure || !farAhead(range, day));
  }

  // A page may be dated a little before what it tells of, or some days after it was written.
  private static int tolerance(Tense tense, boolean sure) {
    return tense == Tense.PAST ? sure ? 2 : 14 : sure ? 7 : 31;
  }

  // "The bank that opened in May will ..." in June: most of a year ahead is more often just behind.
  private static boolean farAhead(DateRange range, LocalDate day) {
    return range.start().toEpochDay() - day.toEpochDay() > FAR_AHEAD;
  }

  // The values in the years around a day, the nearest first, of two as near the past one. Without a
  // tense a day far ahead is less likely than one behind: "the January 6 committee" in August.
  private static Stream<DateRange> near(DateExpression expression, LocalDate day, Tense tense) {
    int weight = tense == Tense.UNSURE ? 2 : 1;
    return near(expression, day, LEAP_CYCLE, weight);
  }

  private static Stream<DateRange> near(
      DateExpression expression, LocalDate day, int years, int weight) {
    return IntStream.rangeClosed(-years, years)
        .mapToObj(offset -> Values.inYear(expression, day.getYear() + offset))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingLong(range -> distance(range, day, weight)));
  }

  private static long distance(DateRange range, LocalDate day, int weight) {
    boolean dayAhead = MissingYear.isDay(range) && range.start().isAfter(day);
    return MissingYear.distance(range, day) * (dayAhead ? weight : 1);
  }
}
