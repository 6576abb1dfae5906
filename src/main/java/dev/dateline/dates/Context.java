package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateRange;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of a document at the place of one of its date expressions. */
final class Context {

  private static final int LONGEST_HEADING = 110;

  private final Structure structure;
  private final char[] text;
  private final Wording wording;
  private final Memory memory = new Memory();
  private final YearTrail years;
  private final Outlook outlook;
  private final DateResolver resolver;
  private final Story story = new Story();
  private int unknownYearBlock = -1;
  private int block;

  Context(
      Structure structure,
      char[] text,
      TenseReader tense,
      YearTrail years,
      Outlook outlook,
      DateResolver resolver) {
    this.structure = structure;
    this.text = text;
    this.wording = new Wording(text, tense);
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

  /** What the words around a date say of it. */
  Wording wording() {
    return wording;
  }

  /** The dates told before. */
  Memory memory() {
    return memory;
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
    } else if (date.expression().fields() instanceof NoDate none
        && none.why().equals(PeriodShape.FISCAL)) {
      memory.forgetQuarter();
    }
  }

  private void remember(DateExpression told, DateRange range) {
    DateExpression expression = told.with(PartsOfDays.day(told));
    years.remember(expression, range, block, isHeading());
    // "That day" is none of a stamp.
    if (kind() == Block.Kind.STAMP || !memory.remember(expression, range, block)) {
      return;
    }
    if (isListed(expression.span())) {
      years.rememberListed(expression, range, block);
    }
    if (outlook.narrative() && years.tells(expression, range)) {
      story.remember(expression.span(), range);
    }
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

  /** The words of the date from which a narrative goes on. */
  Span storyWords() {
    return story.words();
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

  /** The quarter that was spoken of last, if in the sentence of a span. */
  Optional<DateRange> sentenceQuarter(Span span) {
    boolean here = years.inSentence(memory.quarterStart(), span);
    return here ? memory.quarter() : Optional.empty();
  }

  /** The days spoken of last, if in this paragraph. */
  Optional<DateRange> paragraphDay() {
    return memory.dayIn(block);
  }
}
