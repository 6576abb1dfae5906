package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Phrase;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a document at the place of one of its date expressions. */
final class Context {

  private static final int LONGEST_HEADING = 110;

  private final Structure structure;
  private final char[] text;
  private final TenseReader tense;
  private final YearTrail years;
  private final Outlook outlook;
  private final DateResolver resolver;
  private final Story story = new Story();
  private Optional<DateRange> focus = Optional.empty();
  private Optional<DateRange> day = Optional.empty();
  private Optional<DateRange> quarter = Optional.empty();
  private int dayBlock;
  private int quarterStart;
  private final Map<Integer, Integer> dayYears = new HashMap<>();
  private Optional<Boolean> mentioned = Optional.empty();
  private int unknownYearBlock = -1;
  private int block;
  private Span readSpan = new Span(0, 0);
  private TenseReader.Reading reading = new TenseReader.Reading(Tense.UNSURE, false, false, false);

  Context(
      Structure structure,
      char[] text,
      TenseReader tense,
      YearTrail years,
      Outlook outlook,
      DateResolver resolver) {
    this.structure = structure;
    this.text = text;
    this.tense = tense;
    this.years = years;
    this.outlook = outlook;
    this.resolver = resolver;
  }

  /** Goes on to an expression; they come in text order. */
  void moveTo(Span span) {
    List<Block> blocks = structure.blocks();
    while (block < blocks.size() && blocks.get(block).span().end() <= span.start()) {
      block++;
      if (isHeading()) {
        if (years.startSection()) {
          story.forget();
        }
      }
    }
  }

  // "Visits in 2016:" heads what follows it as a heading does.
  private boolean isHeading() {
    if (block >= structure.blocks().size()) {
      return false;
    }
    Block current = structure.blocks().get(block);
    return current.kind() == Block.Kind.HEADING
        || current.span().length() <= LONGEST_HEADING && endsInColon(current.span());
  }

  private boolean endsInColon(Span span) {
    int end = span.end();
    while (end > span.start() && Chars.isSpace(text[end - 1])) {
      end--;
    }
    return end > span.start() && text[end - 1] == ':';
  }

  private Block.Kind kind() {
    boolean inBlock = block < structure.blocks().size();
    return inBlock ? structure.blocks().get(block).kind() : Block.Kind.NOISE;
  }

  /** The day that relative dates count from. */
  Optional<LocalDate> anchor() {
    return structure.anchorDay();
  }

  /** "dateline" or "publication". */
  String anchorName() {
    boolean dateline =
        structure.anchor() instanceof PublicationDate.Known known
            && known.basis() == PublicationDate.Basis.DATELINE;
    return dateline ? "dateline" : "publication";
  }

  /** The direction of a date: that of the word before it, else the tense around it. */
  Tense tense(Span span) {
    return switch (tense.before(text, span)) {
      case SINCE -> Tense.PAST;
      case TOWARD, EITHER -> Tense.UNSURE;
      case WITHIN, NONE -> reading(span).tense();
    };
  }

  /** Whether nothing but its tense is told of around a date. */
  boolean sure(Span span) {
    return since(span) || reading(span).sure();
  }

  private TenseReader.Reading reading(Span span) {
    if (!span.equals(readSpan)) {
      reading = tense.read(text, span);
      readSpan = span;
    }
    return reading;
  }

  /** The direction of a weekday: "by Friday" is to come. */
  Tense weekdayTense(Span span) {
    return switch (tense.before(text, span)) {
      case SINCE -> Tense.PAST;
      case TOWARD -> Tense.FUTURE;
      case EITHER, WITHIN, NONE -> reading(span).foreseen() ? Tense.FUTURE : reading(span).tense();
    };
  }

  /** Whether a date is the start of what goes on: "since May". */
  boolean since(Span span) {
    return tense.before(text, span) == TenseCues.Preposition.SINCE;
  }

  /** Whether a date is one until which something lasts or is done: "by May 1". */
  boolean toward(Span span) {
    return tense.before(text, span) == TenseCues.Preposition.TOWARD;
  }

  /** Whether a date is that of something with a name: "the 25 March Joint Statement". */
  boolean dates(Span span) {
    return describes(span) && Chars.isUpper(text[span.end() + 1]);
  }

  /** Whether a date says which one of several is meant: "the December congress". */
  boolean describes(Span span) {
    int next = span.end() + 1;
    return next < text.length
        && Chars.isSpace(text[next - 1])
        && Chars.isLetter(text[next])
        && tense.before(text, span) == TenseCues.Preposition.EITHER;
  }

  boolean recurring(Span span) {
    return reading(span).recurring();
  }

  /** The value of a part of the expression at hand. */
  ResolvedDate resolve(DateExpression part) {
    return resolver.resolve(part, this);
  }

  /** Takes note of a date for those that follow. */
  void remember(ResolvedDate date) {
    if (kind() == Block.Kind.NOISE) {
      return;
    }
    if (date.range().isEmpty() && !date.parts().isEmpty()) {
      remember(date.parts().get(date.parts().size() - 1));
    }
    if (date.range().isPresent()) {
      remember(date.expression(), date.range().get());
    }
  }

  private void remember(DateExpression expression, DateRange range) {
    if (statesDay(expression) && kind() != Block.Kind.STAMP) {
      dayYears.put(dayOfYear(expression), range.start().getYear());
    }
    years.remember(expression, range, block, isHeading());
    if (kind() == Block.Kind.STAMP) {
      // "that day" is none of a stamp.
      return;
    }
    if (isBack(expression, range)) {
      return;
    }
    focus = Optional.of(range);
    if (isQuarter(range)) {
      quarter = focus;
      quarterStart = expression.span().start();
    }
    if (range.precision() == Precision.DAY) {
      day = focus;
      dayBlock = block;
    }
    if (isListed(expression.span())) {
      years.rememberListed(expression, range, block);
    }
    if (outlook.narrative() && years.tells(expression, range)) {
      story.remember(range);
    }
  }

  private static boolean statesDay(DateExpression expression) {
    return expression.fields() instanceof Calendar date && date.year() != 0 && date.day() != 0;
  }

  private static int dayOfYear(DateExpression expression) {
    Calendar date = (Calendar) expression.fields();
    return date.month() * 100 + date.day();
  }

  /** The year with which a day was told last, or 0 when none was. */
  int yearOfDay(DateExpression expression) {
    boolean day = expression.fields() instanceof Calendar date && date.day() != 0;
    return day ? dayYears.getOrDefault(dayOfYear(expression), 0) : 0;
  }

  // "A year earlier" looks back for a moment; the story goes on from where it was.
  private static boolean isBack(DateExpression expression, DateRange range) {
    return expression.fields() instanceof Anaphora told
            && told.offset() < 0
            && told.unit() != Precision.DAY
        || expression.fields() instanceof Phrase && isQuarter(range);
  }

  // A season begins in March, June, September or December.
  private static boolean isQuarter(DateRange range) {
    return range.precision() == Precision.QUARTER && range.start().getMonthValue() % 3 == 1;
  }

  /** Whether a date heads an entry of a chronology and states no year. */
  boolean isListed(Span span) {
    return outlook.listed().containsKey(span.start());
  }

  /** The year of a date that heads an entry, or 0 when it cannot be told. */
  int listedYear(Span span) {
    int year = outlook.listed().get(span.start());
    if (year == 0) {
      unknownYearBlock = block;
    }
    return year;
  }

  /** The date that states the year of an enumeration after this one, if any. */
  Optional<DateExpression> later(Span span) {
    return Optional.ofNullable(outlook.later().get(span.start()));
  }

  /** Whether the entry at hand is one whose year cannot be told. */
  boolean inUnknownYear() {
    return unknownYearBlock == block;
  }

  /** Whether dates go on from the last one told. */
  boolean narrative() {
    return outlook.narrative();
  }

  /** The value of a date without year as a narrative goes on. */
  Optional<DateRange> storyDate(DateExpression expression) {
    return outlook.narrative() ? story.next(expression) : Optional.empty();
  }

  /** Whether a narrative has gone so far beyond a date that its next year must be meant. */
  boolean storyHasPassed(DateRange range) {
    return outlook.narrative() && story.hasPassed(range);
  }

  Optional<YearTrail.Told> sentenceYear(Span span) {
    return years.inSentence(span, block);
  }

  Optional<YearTrail.Told> paragraphYear() {
    return years.inParagraph(block);
  }

  Optional<YearTrail.Told> headingYear() {
    return years.inHeading();
  }

  /** Whether the document has one of these words; they are the same whenever it is asked. */
  boolean mentions(Lexicon<Boolean> words) {
    if (mentioned.isEmpty()) {
      mentioned = Optional.of(finds(words));
    }
    return mentioned.get();
  }

  private boolean finds(Lexicon<Boolean> words) {
    int at = 0;
    while (at < text.length) {
      int end = at;
      while (end < text.length && Chars.isLetter(text[end])) {
        end++;
      }
      if (end > at && words.find(text, at, end)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** The date that was spoken of last. */
  Optional<DateRange> focus() {
    return focus;
  }

  /** The quarter that was spoken of last. */
  Optional<DateRange> quarter() {
    return quarter;
  }

  /** The quarter that was spoken of last, if in the sentence of a span. */
  Optional<DateRange> sentenceQuarter(Span span) {
    return quarter.isPresent() && years.inSentence(quarterStart, span) ? quarter : Optional.empty();
  }

  /** The day or days that were spoken of last. */
  Optional<DateRange> focusDay() {
    return day;
  }

  /** The days spoken of last, if in this paragraph. */
  Optional<DateRange> paragraphDay() {
    return dayBlock == block ? day : Optional.empty();
  }
}
