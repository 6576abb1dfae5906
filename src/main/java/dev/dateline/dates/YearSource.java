package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Quarter;
import dev.dateline.model.DateRange;
import dev.dateline.model.Span;
import java.time.LocalDate;
import java.util.Optional;

/** The places where the year of a date may be found, in the order in which they are asked. */
enum YearSource {
  /** "In September 2024 ..., then on October 7". */
  SENTENCE,
  /** "Paris (October 29); Berlin (November 4, 2020)". */
  LATER,
  /** "In 2024 ... . On October 7". */
  PARAGRAPH,
  /** A section under the heading "2019". */
  HEADING,
  /** In a narrative the year told last; after December comes the January of the next. */
  STORY,
  /** "October 7, 2023 ... what October 7 has shown": the year with which the day was told. */
  SAME_DAY,
  /** "Monday, June 9": the year near the anchor in which it is a Monday. */
  WEEKDAY,
  /**
   * The anchor with the tense: the latest such date not after it, or the next, else the nearest.
   */
  ANCHOR;

  /**
   * A value with where its year was found.
   *
   * @param basis the end of the step's name: {@code sentence} of "year-from-sentence"
   * @param from the words that tell the year, or an empty span
   */
  record Dated(DateRange range, String basis, Span from) {}

  /** The value of a date that lacks its year, or empty when this place tells none. */
  Optional<Dated> find(DateExpression expression, Context context) {
    return switch (this) {
      case SENTENCE ->
          agreeing(expression, context.sentenceYear(expression.span()), "sentence", context);
      case LATER -> ofLater(expression, context);
      case PARAGRAPH -> ofParagraph(expression, context);
      case HEADING -> agreeing(expression, context.headingYear(), "heading", context);
      case STORY -> ofStory(expression, context);
      case SAME_DAY -> ofSameDay(expression, context);
      case WEEKDAY -> ofWeekday(expression, context);
      case ANCHOR -> ofAnchor(expression, context);
    };
  }

  /** "March this year", "the third quarter of last year". */
  static Optional<Dated> statedBeside(DateExpression expression, Context context) {
    DateExpression single =
        expression.kind() == Kind.RANGE ? expression.parts().get(0) : expression;
    if (single.parts().isEmpty()) {
      return Optional.empty();
    }
    DateExpression stating = single.parts().get(0);
    Optional<DateRange> year = context.resolve(stating).range();
    boolean told = stating.fields() instanceof Anaphora;
    return year.isPresent()
        ? dated(
            Values.inYear(expression, year.get().start().getYear()),
            told ? "focus" : context.anchorName(),
            told ? context.memory().focusWords() : Span.NONE)
        : Optional.empty();
  }

  private static Optional<Dated> dated(Optional<DateRange> range, String basis) {
    return dated(range, basis, Span.NONE);
  }

  private static Optional<Dated> dated(Optional<DateRange> range, String basis, Span from) {
    return range.isPresent() ? Optional.of(new Dated(range.get(), basis, from)) : Optional.empty();
  }

  // The last day of an enumeration in order that is not after the one with the year.
  private static Optional<Dated> ofLater(DateExpression expression, Context context) {
    Optional<DateExpression> later = context.later(expression.span());
    if (later.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateRange> stating = context.resolve(later.get()).range();
    if (stating.isEmpty()) {
      return Optional.empty();
    }
    int year = stating.get().start().getYear();
    Optional<DateRange> value = Values.inYear(expression, year);
    if (value.isPresent() && value.get().start().isAfter(stating.get().start())) {
      value = Values.inYear(expression, year - 1);
    }
    boolean fits = value.isPresent() && StatedDates.fits(expression, value.get());
    return fits ? dated(value, "sentence", later.get().span()) : Optional.empty();
  }

  private static Optional<Dated> ofParagraph(DateExpression expression, Context context) {
    Optional<YearTrail.Told> told = context.paragraphYear();
    boolean trusted =
        told.isPresent()
            && !isNamedDay(expression)
            && !ofNow(expression, told.get(), context)
            && (told.get().leading() || sure(expression, context));
    Optional<Dated> dated =
        trusted ? agreeing(expression, told, "paragraph", context) : Optional.empty();
    // "In 1942 ... . On 23 November they fled. On 2 February" the story has come to the next year.
    boolean gone = dated.isPresent() && context.storyHasPassed(dated.get().range());
    return gone ? Optional.empty() : dated;
  }

  // "In 2014 they built it. We spoke of it at the December congress": of late, in news.
  private static boolean ofNow(DateExpression expression, YearTrail.Told told, Context context) {
    return !context.narrative()
        && isLongAgo(told, context)
        && context.wording().tense(expression.span()) == Tense.UNSURE
        && context.wording().describes(expression.span());
  }

  /**
   * Whether a date may as well be of a past year that the paragraph has mentioned as of late: "...
   * the one he made in February 2017. She travelled to Beijing in late July."
   */
  static boolean ambiguous(DateExpression expression, Context context) {
    if (isNamedDay(expression)) {
      return false;
    }
    Optional<YearTrail.Told> told = context.paragraphYear();
    if (context.narrative()
        || told.isEmpty()
        || told.get().leading()
        || !isLongAgo(told.get(), context)) {
      return false;
    }
    return sure(expression, context)
        && SENTENCE.find(expression, context).isEmpty()
        && agreeing(expression, told, "paragraph", context).isPresent();
  }

  // "In 1945 ... . Victory Day is dear to us": a day's name speaks of the page's own year.
  private static boolean isNamedDay(DateExpression expression) {
    return NamedDayShape.isNamed(expression);
  }

  private static boolean isLongAgo(YearTrail.Told told, Context context) {
    return context.anchor().isPresent() && told.year() < context.anchor().get().getYear() - 1;
  }

  // "as of May" speaks of the page's own time, whatever the paragraph has told before.
  private static boolean sure(DateExpression expression, Context context) {
    return context.anchor().isEmpty()
        || !context.wording().since(expression.span())
            && context.wording().tense(expression.span()) != Tense.UNSURE;
  }

  private static Optional<Dated> agreeing(
      DateExpression expression, Optional<YearTrail.Told> told, String basis, Context context) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateRange> range = told.get().next(expression);
    boolean agrees =
        range.isPresent()
            && StatedDates.fits(expression, range.get())
            && told.get().precedes(range.get())
            && agrees(expression, range.get(), context);
    return agrees ? dated(range, basis, told.get().span()) : Optional.empty();
  }

  private static boolean agrees(DateExpression expression, DateRange range, Context context) {
    Optional<LocalDate> anchor = context.anchor();
    return anchor.isEmpty()
        || NearestYear.agrees(range, context.wording().tense(expression.span()), anchor.get());
  }

  // What is surely to come is near the page's own date.
  private static Optional<Dated> ofStory(DateExpression expression, Context context) {
    boolean ahead =
        context.anchor().isPresent()
            && context.wording().tense(expression.span()) == Tense.FUTURE
            && context.wording().sure(expression.span());
    return ahead
        ? Optional.empty()
        : dated(context.storyDate(expression), "last-mentioned", context.storyWords());
  }

  private static Optional<Dated> ofSameDay(DateExpression expression, Context context) {
    int year = isNamedDay(expression) ? 0 : context.memory().yearOfDay(expression);
    Optional<DateRange> range = year == 0 ? Optional.empty() : Values.inYear(expression, year);
    boolean agrees =
        range.isPresent()
            && StatedDates.fits(expression, range.get())
            && agrees(expression, range.get(), context);
    return agrees
        ? dated(range, "same-day", context.memory().wordsOfDay(expression))
        : Optional.empty();
  }

  private static Optional<Dated> ofWeekday(DateExpression expression, Context context) {
    boolean weekday = expression.fields() instanceof Calendar date && date.weekday() != 0;
    return weekday && context.anchor().isPresent()
        ? dated(NearestYear.fitting(expression, context.anchor().get()), "weekday")
        : Optional.empty();
  }

  private static Optional<Dated> ofAnchor(DateExpression expression, Context context) {
    if (context.anchor().isEmpty()) {
      return Optional.empty();
    }
    // "congratulated them on the National Day", three days before it
    boolean nearest = expression.rule().equals(Apposition.RULE) || isNamedDay(expression);
    Tense tense = nearest ? Tense.UNSURE : context.wording().tense(expression.span());
    NearestYear years =
        new NearestYear(
            tense,
            context.wording().sure(expression.span()),
            context.wording().describes(expression.span()),
            expression.fields() instanceof Quarter
                && context.wording().accounts(expression.span()));
    Optional<DateRange> range = years.find(expression, context.anchor().get());
    boolean open =
        tense == Tense.UNSURE
            && !nearest
            && range.isPresent()
            && !context.wording().toward(expression.span())
            && !context.wording().dates(expression.span())
            && NearestYear.isOpen(range.get(), context.anchor().get());
    return open ? Optional.empty() : dated(range, context.anchorName());
  }
}
