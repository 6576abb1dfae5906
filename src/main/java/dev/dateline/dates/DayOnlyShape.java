package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.Precision;
import dev.dateline.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days whose month the context gives: "from 23 to 24", "on the 9th", "the 5th of next month". */
final class DayOnlyShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    if (!Edges.cleanBefore(cursor, start)) {
      return Optional.empty();
    }
    int from = cursor.withArticle(start);
    return from == start ? fromTo(cursor, start) : ordinal(cursor, from);
  }

  private static Optional<DateExpression> fromTo(Cursor cursor, int start) {
    boolean from = cursor.wordBefore(start, Sense.FROM);
    int first = from ? Days.day(cursor) : -1;
    Span firstSpan = cursor.from(start);
    if (first < 0 || !cursor.skipNext(Sense.TO) || !cursor.space()) {
      return Optional.empty();
    }
    int lastStart = cursor.at();
    int last = Days.day(cursor);
    if (last <= first || !standsAlone(cursor)) {
      return Optional.empty();
    }
    return Optional.of(
        Composition.composed(
            Kind.RANGE,
            List.of(day(firstSpan, first), day(cursor.from(lastStart), last)),
            "date.days"));
  }

  private static DateExpression day(Span span, int day) {
    return DateExpression.date(span, new Calendar(0, 0, day), "date.days");
  }

  private static Optional<DateExpression> ordinal(Cursor cursor, int from) {
    int start = cursor.at();
    int day = cursor.number(2);
    boolean ordinal = cursor.skip(Sense.SUFFIX) && day >= 1 && day <= 31;
    if (!ordinal) {
      return Optional.empty();
    }
    Optional<DateExpression> month = ofMonth(cursor);
    if (month.isPresent()) {
      return Optional.of(
          new DateExpression(
              new Span(from, month.get().span().end()),
              Kind.DATE,
              new Calendar(0, 0, day),
              "date.days",
              List.of(month.get())));
    }
    cursor.to(start);
    boolean on = cursor.wordBefore(from, Sense.ON);
    return on && Days.day(cursor) > 0 && standsAlone(cursor)
        ? Optional.of(day(cursor.from(from), day))
        : Optional.empty();
  }

  // "of next month", "of this month"
  private static Optional<DateExpression> ofMonth(Cursor cursor) {
    if (!cursor.skipNext(Sense.OF) || !cursor.space()) {
      return Optional.empty();
    }
    int start = cursor.at();
    int offset = cursor.word(Sense.WHICH);
    if (offset == Word.NOT || cursor.nextWord(Sense.UNIT) != Precision.MONTH.ordinal()) {
      return Optional.empty();
    }
    Relative month = new Relative(Precision.MONTH, offset);
    return Optional.of(DateExpression.date(cursor.from(start), month, "date.which"));
  }

  // "on the 5th and 6th of next month"
  private static boolean beforeNumber(Cursor cursor) {
    return cursor.skip(Sense.AND) && cursor.space() && Chars.isDigit(cursor.peek());
  }

  // "on the 9th." is a day, "on the 9th floor" is not.
  private static boolean standsAlone(Cursor cursor) {
    int start = cursor.at();
    boolean space = cursor.space();
    Word next = cursor.peekWord();
    char c = cursor.peek();
    boolean list = next.is(Sense.AND) && beforeNumber(cursor);
    cursor.to(start);
    if (list) {
      return false;
    }
    boolean ends = !Chars.isLetter(c) && !Chars.isDigit(c) && "$€£%(-–".indexOf(c) < 0;
    return ends || space && next.is(Sense.AND);
  }
}
