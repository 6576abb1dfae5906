package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** A place where the year of a date may be found. */
interface YearSource {

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

  /**
   * Whether a date may as well be of a past year that the paragraph has mentioned as of late: "...
   * the one he made in February 2017. She travelled to Beijing in late July."
   */
  static boolean ambiguous(DateExpression expression, Context context) {
    int recent = context.anchor().map(day -> day.getYear() - 1).orElse(Integer.MIN_VALUE);
    return ofSentence(expression, context).isEmpty()
        && sure(expression, context)
        && context
            .paragraphYear()
            .filter(told -> !told.leading() && told.year() < recent)
            .flatMap(told -> agreeing(expression, told, "paragraph", context))
            .isPresent();
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
    return anchor.map(day -> NearestYear.agrees(range, tense, day)).orElse(true);
  }

  /** "Monday, June 9": the year near the anchor in which it is a Monday. */
  static Optional<Dated> ofWeekday(DateExpression expression, Context context) {
    boolean weekday = expression.fields() instanceof Calendar date && date.weekday() != 0;
    return weekday
        ? context
            .anchor()
            .flatMap(
                day ->
                    NearestYear.around(expression, day)
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
    NearestYear nearest = new NearestYear(tense, context.sure(expression.span()));
    return context
        .anchor()
        .flatMap(day -> nearest.find(expression, day))
        .map(range -> new Dated(range, context.anchorName()));
  }
}
