package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Yearly;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is known of a document at the place of one of its date expressions. */
final class Context {

  /** Farther back than this no year of the same sentence is looked for. */
  private static final int LONGEST_SENTENCE = 800;

  private static final Mention NOTHING = new Mention(new Span(0, 0), -1, DateRange.year(1));

  private final Structure structure;
  private final TenseReader tense;
  private final Clauses clauses;
  private final BiFunction<DateExpression, Context, ResolvedDate> resolver;
  private Mention year = NOTHING;
  private Mention headingYear = NOTHING;
  private Mention focus = NOTHING;
  private Mention day = NOTHING;
  private int block;

  /** A date that was resolved, with the block that it stands in. */
  private record Mention(Span span, int block, DateRange range) {}

  Context(
      Structure structure,
      TenseReader tense,
      Clauses clauses,
      BiFunction<DateExpression, Context, ResolvedDate> resolver) {
    this.structure = structure;
    this.tense = tense;
    this.clauses = clauses;
    this.resolver = resolver;
  }

  /** Goes on to an expression; they come in text order. */
  void moveTo(Span span) {
    List<Block> blocks = structure.blocks();
    while (block < blocks.size() && blocks.get(block).span().end() <= span.start()) {
      block++;
      if (kind() == Block.Kind.HEADING) {
        headingYear = NOTHING;
      }
    }
  }

  private Block.Kind kind() {
    boolean inBlock = block < structure.blocks().size();
    return inBlock ? structure.blocks().get(block).kind() : Block.Kind.NOISE;
  }

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

  Tense tense(Span span) {
    return tense.around(structure.text(), span);
  }

  boolean recurring(Span span) {
    return tense.recurring(structure.text(), span);
  }

  /** The value of a part of the expression at hand. */
  ResolvedDate resolve(DateExpression part) {
    return resolver.apply(part, this);
  }

  /** Takes note of a date for those that follow. */
  void remember(ResolvedDate date) {
    date.range().ifPresent(range -> remember(date.expression(), range));
    if (date.range().isEmpty() && !date.parts().isEmpty()) {
      remember(date.parts().get(date.parts().size() - 1));
    }
  }

  private void remember(DateExpression expression, DateRange range) {
    if (kind() == Block.Kind.NOISE) {
      return;
    }
    Mention mention = new Mention(expression.span(), block, range);
    focus = mention;
    if (range.precision() == Precision.DAY) {
      day = mention;
    }
    if (tellsYear(expression) && range.start().getYear() == range.end().getYear()) {
      year = mention;
      headingYear = kind() == Block.Kind.HEADING ? mention : headingYear;
    }
  }

  private static boolean tellsYear(DateExpression expression) {
    if (expression.fields() instanceof Composed) {
      return tellsYear(expression.parts().get(0));
    }
    boolean relative = expression.fields() instanceof Relative r && r.unit() == Precision.YEAR;
    boolean leans = expression.fields() instanceof Yearly && !expression.parts().isEmpty();
    return relative || leans || Values.stated(expression.fields()).isPresent();
  }

  /** The year that was last told in the sentence of a span. */
  Optional<Integer> sentenceYear(Span span) {
    int distance = span.start() - year.span().end();
    boolean near = year.block() == block && distance >= 0 && distance < LONGEST_SENTENCE;
    return near && !clauses.sentenceEnds(structure.text(), year.span().end(), span.start())
        ? Optional.of(yearOf(year))
        : Optional.empty();
  }

  /** The year that was last told in the paragraph. */
  Optional<Integer> paragraphYear() {
    return year.block() == block ? Optional.of(yearOf(year)) : Optional.empty();
  }

  /** The year of the heading above. */
  Optional<Integer> headingYear() {
    return headingYear == NOTHING ? Optional.empty() : Optional.of(yearOf(headingYear));
  }

  private static int yearOf(Mention mention) {
    return mention.range().start().getYear();
  }

  /** The date that was spoken of last. */
  Optional<DateRange> focus() {
    return focus == NOTHING ? Optional.empty() : Optional.of(focus.range());
  }

  /** The day or days that were spoken of last. */
  Optional<DateRange> focusDay() {
    return day == NOTHING ? Optional.empty() : Optional.of(day.range());
  }

  /** The days spoken of last, if in this paragraph. */
  Optional<DateRange> paragraphDay() {
    return day.block() == block ? Optional.of(day.range()) : Optional.empty();
  }
}
