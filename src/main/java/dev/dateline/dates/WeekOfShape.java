package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Offset;
import dev.dateline.model.Precision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The week of a day: "the week of June 9", "the week beginning 9 June", "the week ending 15 June".
 */
final class WeekOfShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.UNIT);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    boolean week = cursor.word(Sense.UNIT) == Precision.WEEK.ordinal();
    boolean many = cursor.wordBefore(cursor.at(), Sense.PLURAL);
    boolean article = cursor.withArticle(start) != start;
    if (!week || many || !article || !mark(cursor) || !cursor.space()) {
      return Optional.empty();
    }
    Optional<DateExpression> day = Pieces.read(cursor, false);
    boolean one =
        day.isPresent()
            && !range(cursor)
            && day.get().kind() == Kind.DATE
            && day.get().fields() instanceof Calendar calendar
            && calendar.day() != 0;
    return one
        ? Optional.of(
            new DateExpression(
                cursor.from(cursor.withArticle(start)),
                Kind.DATE,
                new Offset(Precision.WEEK, 0),
                "date.week-of",
                List.of(day.get())))
        : Optional.empty();
  }

  // "the week of Monday, November 24 through Sunday, November 30"
  private static boolean range(Cursor cursor) {
    int end = cursor.at();
    boolean range = Days.rangeMark(cursor, false) && (dateWord(cursor.peekWord()) || digit(cursor));
    cursor.to(end);
    return range;
  }

  private static boolean dateWord(Word word) {
    return word.is(Sense.MONTH) || word.is(Sense.WEEKDAY);
  }

  private static boolean digit(Cursor cursor) {
    return Chars.isDigit(cursor.peek());
  }

  private static boolean mark(Cursor cursor) {
    boolean mark =
        cursor.skipNext(Sense.BEGIN) || cursor.skipNext(Sense.END) || cursor.skipNext(Sense.OF);
    cursor.skipNext(Sense.ON);
    return mark;
  }
}
