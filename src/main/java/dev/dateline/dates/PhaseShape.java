package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date with a word for its part: "late June", "mid-2025", "the end of 2024", "later this year";
 * its value is that of the whole.
 */
final class PhaseShape implements Shape {

  static final String RULE = "date.phase";

  private final List<Shape> wholes;

  PhaseShape(List<Shape> wholes) {
    this.wholes = wholes;
  }

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.PHASE);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    cursor.skip(Sense.PHASE);
    if (!cursor.dash() && !cursor.space()) {
      return Optional.empty();
    }
    toPhase(cursor);
    boolean of = cursor.skip(Sense.OF) && cursor.space();
    int from = of ? cursor.withArticle(start) : start;
    Optional<DateExpression> theYear = of ? theUnit(cursor, from) : Optional.empty();
    if (theYear.isPresent()) {
      return theYear;
    }
    if (cursor.skip(Sense.THE)) {
      cursor.space();
    }
    Optional<DateExpression> date = whole(cursor);
    return date.isPresent()
        ? Optional.of(date.get().over(new Span(from, date.get().span().end())))
        : date;
  }

  // "mid-to-late June", "early to mid-May"
  private static void toPhase(Cursor cursor) {
    int start = cursor.at();
    boolean to = cursor.skip(Sense.TO) && (cursor.dash() || cursor.space());
    if (!to || !cursor.skip(Sense.PHASE) || !cursor.dash() && !cursor.space()) {
      cursor.to(start);
    }
  }

  // "by the end of the year" means this year.
  private static Optional<DateExpression> theUnit(Cursor cursor, int from) {
    int start = cursor.at();
    int unit = cursor.skip(Sense.THE) ? cursor.nextWord(Sense.UNIT) : Word.NOT;
    if (unit == Precision.YEAR.ordinal() || unit == Precision.MONTH.ordinal()) {
      Relative whole = new Relative(Precision.values()[unit], 0);
      return Optional.of(DateExpression.date(cursor.from(from), whole, RULE));
    }
    cursor.to(start);
    return Optional.empty();
  }

  private Optional<DateExpression> whole(Cursor cursor) {
    int start = cursor.at();
    int before = BeforeOurEra.year(cursor);
    int year = before == 0 ? Years.year(cursor) : before;
    if (year != 0) {
      Calendar fields = new Calendar(year, 0, 0);
      return Edges.countedBySure(cursor)
          ? Optional.empty()
          : Optional.of(DateExpression.date(cursor.from(start), fields, RULE));
    }
    for (Shape shape : wholes) {
      cursor.to(start);
      Optional<DateExpression> date =
          startsHere(shape, cursor) ? shape.read(cursor) : Optional.empty();
      if (date.isPresent()) {
        return hasParts(date.get()) ? date : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean startsHere(Shape shape, Cursor cursor) {
    Word word = cursor.peekWord();
    boolean digit = Chars.isDigit(cursor.peek()) && shape.starts().contains(Sense.NUMBER);
    return digit || word.isAny(Sense.bits(shape.starts()));
  }

  // "late June 9" is no date, "late Monday" and "earlier today" are.
  private static boolean hasParts(DateExpression date) {
    boolean wholeMonth = !(date.fields() instanceof Calendar calendar) || calendar.day() == 0;
    boolean known = date.kind() == DateExpression.Kind.DATE || date.fields() instanceof Composed;
    return known && (wholeMonth || PartsOfDays.day(date) instanceof Weekday);
  }
}
