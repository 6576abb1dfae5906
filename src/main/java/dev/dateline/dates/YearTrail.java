package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.DateFields.Yearly;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.util.Optional;

/**
 * The years that a document has told so far, as far as dates after them may take theirs from one.
 */
final class YearTrail {

  private static final int LEADING = 12;

  private final char[] text;
  private final TenseReader tense;
  private final Clauses clauses;
  private Optional<Told> ofSentence = Optional.empty();
  private Optional<Told> ofParagraph = Optional.empty();
  private Optional<Told> ofHeading = Optional.empty();

  /**
   * A year that the text tells.
   *
   * @param dated whether a month or day stands with it: "September 2024"
   * @param leading whether it heads its sentence: "In 2024, ..."
   */
  record Told(Span span, int block, DateRange range, boolean dated, boolean leading) {
    int year() {
      return range.start().getYear();
    }

    /** The value in this year, or, where that lies far behind this date, in the next. */
    Optional<DateRange> next(DateExpression expression) {
      Optional<DateRange> same = Values.inYear(expression, year());
      boolean turned = dated && same.isPresent() && Story.turns(range, same.get());
      return turned ? Values.inYear(expression, year() + 1) : same;
    }

    /** Whether a value may follow: a story goes on from its last date. */
    boolean precedes(DateRange value) {
      return !dated || !value.end().isBefore(range.start());
    }
  }

  YearTrail(char[] text, TenseReader tense, Clauses clauses) {
    this.text = text;
    this.tense = tense;
    this.clauses = clauses;
  }

  /** Takes note of a year that an entry of a chronology has by its place. */
  void rememberListed(DateExpression expression, DateRange range, int block) {
    ofSentence = Optional.of(new Told(expression.span(), block, range, true, true));
    ofParagraph = ofSentence;
  }

  /** Takes note of a date, if it tells a year that others may lean on. */
  void remember(DateExpression expression, DateRange range, int block, boolean heading) {
    if (!tellsYear(expression) || !Story.isOne(range)) {
      return;
    }
    Told told = told(expression, range, block);
    if (!told.dated() && !told.leading() && !within(expression)) {
      return;
    }
    ofSentence = Optional.of(told);
    if (told.dated() || told.leading()) {
      ofParagraph = ofSentence;
    }
    if (heading) {
      ofHeading = ofSentence;
    }
  }

  /** Forgets the heading above, and says whether that told a year. */
  boolean startSection() {
    boolean told = ofHeading.isPresent();
    ofHeading = Optional.empty();
    return told;
  }

  private static boolean tellsYear(DateExpression expression) {
    if (expression.kind() != Kind.DATE) {
      return !expression.parts().isEmpty() && tellsYear(expression.parts().get(0));
    }
    boolean leans = expression.fields() instanceof Yearly && !expression.parts().isEmpty();
    return relativeYear(expression) || leans || Values.stated(expression.fields()).isPresent();
  }

  private static boolean relativeYear(DateExpression expression) {
    return expression.fields() instanceof Relative relative && relative.unit() == Precision.YEAR
        || toldYear(expression);
  }

  // "The following year they left. On 5 May ..."
  private static boolean toldYear(DateExpression expression) {
    return expression.fields() instanceof Anaphora told && told.unit() == Precision.YEAR;
  }

  // "They met in 2024 (on May 5 ...)"; of "since 2016" or "the 2020 election" nothing follows.
  private boolean within(DateExpression expression) {
    return (!relativeYear(expression) || toldYear(expression))
        && tense.before(text, expression.span()) == TenseCues.Preposition.WITHIN;
  }

  /** Whether a date takes a story on: one with a month or day, or a year that says when. */
  boolean tells(DateExpression expression, DateRange range) {
    DateFields day = PartsOfDays.day(expression);
    boolean current = day instanceof Relative || day instanceof Weekday;
    if (current) {
      return false;
    }
    if (range.precision().compareTo(Precision.YEAR) < 0) {
      return true;
    }
    boolean year = expression.fields() instanceof Calendar || toldYear(expression);
    return year && (leads(expression.span()) || says(expression.span()));
  }

  private boolean says(Span span) {
    return switch (tense.before(text, span)) {
      case WITHIN, SINCE, TOWARD -> true;
      case EITHER, NONE -> false;
    };
  }

  private Told told(DateExpression expression, DateRange range, int block) {
    boolean year = expression.fields() instanceof Calendar date && date.month() == 0;
    boolean bare = year || relativeYear(expression);
    boolean current = expression.fields() instanceof Relative relative && relative.offset() == 0;
    Span span = expression.span();
    boolean leading = current || leads(span);
    return new Told(span, block, range, !bare, leading);
  }

  private boolean leads(Span span) {
    return span.start() - clauses.sentence(text, span).start() <= LEADING;
  }

  /** The year told last in the clause, or at the head or with a date in the sentence, of a span. */
  Optional<Told> inSentence(Span span, int block) {
    if (ofSentence.isEmpty()) {
      return ofSentence;
    }
    Told told = ofSentence.get();
    boolean before = told.block() == block && told.span().end() <= span.start();
    boolean wide = told.dated() || told.leading();
    boolean near = before && (wide ? sameSentence(told, span) : sameClause(told, span));
    return near ? ofSentence : Optional.empty();
  }

  private boolean sameSentence(Told told, Span span) {
    return inSentence(told.span().start(), span);
  }

  /** Whether an offset before a span lies in its sentence. */
  boolean inSentence(int offset, Span span) {
    return offset >= clauses.sentence(text, span).start();
  }

  private boolean sameClause(Told told, Span span) {
    return told.span().start() >= clauses.clause(text, span).start();
  }

  /** The year told last with a date, or at the head of a sentence, in the paragraph. */
  Optional<Told> inParagraph(int block) {
    boolean same = ofParagraph.isPresent() && ofParagraph.get().block() == block;
    return same ? ofParagraph : Optional.empty();
  }

  /** The year of the heading above. */
  Optional<Told> inHeading() {
    return ofHeading;
  }
}
