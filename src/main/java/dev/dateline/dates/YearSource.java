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
        .flatMap(year -> agreeing(expression, year, "sentence", context));
  }

  /** "In 2024 ... . On October 7". */
  static Optional<Dated> ofParagraph(DateExpression expression, Context context) {
    return context
        .paragraphYear()
        .flatMap(year -> agreeing(expression, year, "paragraph", context));
  }

  /** A section under the heading "2019". */
  static Optional<Dated> ofHeading(DateExpression expression, Context context) {
    return context.headingYear().flatMap(year -> agreeing(expression, year, "heading", context));
  }

  private static Optional<Dated> agreeing(
      DateExpression expression, int year, String basis, Context context) {
    return Values.inYear(expression, year)
        .filter(range -> StatedDates.fits(expression, range))
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
                    near(expression, day, MAX_YEARS_BY_WEEKDAY)
                        .filter(range -> StatedDates.fits(expression, range))
                        .findFirst())
            .map(range -> new Dated(range, "weekday"))
        : Optional.empty();
  }

  /**
   * The anchor with the tense: the latest such date not after it, or the next, else the nearest.
   */
  static Optional<Dated> ofAnchor(DateExpression expression, Context context) {
    Tense tense = context.tense(expression.span());
    return context
        .anchor()
        .flatMap(
            day ->
                near(expression, day, 8)
                    .filter(range -> agrees(range, tense, Optional.of(day)))
                    .findFirst())
        .map(range -> new Dated(range, context.anchorName()));
  }

  // The values in the years around a day, the nearest first, of two as near the past one.
  private static Stream<DateRange> near(DateExpression expression, LocalDate day, int years) {
    return IntStream.rangeClosed(-years, years)
        .mapToObj(offset -> Values.inYear(expression, day.getYear() + offset))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingLong(range -> MissingYear.distance(range, day)));
  }
}
