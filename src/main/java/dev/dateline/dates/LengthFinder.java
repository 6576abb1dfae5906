package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Duration;
import dev.dateline.model.DateFields.Lasting;
import dev.dateline.model.DateFields.TimeUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a number of days to the day on which they begin: "a five-day visit starting on 18 June".
 */
final class LengthFinder {

  private static final int REACH = 60;
  private static final int MOST_DAYS = 60;

  private LengthFinder() {}

  /** The expressions with the values of such days made to last. */
  static List<DateExpression> refine(List<DateExpression> found, Cursor cursor) {
    List<DateExpression> refined = found;
    for (int i = 1; i < found.size(); i++) {
      int days = days(found.get(i - 1));
      if (days > 1 && begins(found.get(i - 1), found.get(i), cursor)) {
        refined = refined == found ? new ArrayList<>(found) : refined;
        refined.set(i, lasting(found.get(i), days));
      }
    }
    return refined;
  }

  private static int days(DateExpression expression) {
    return expression.fields() instanceof Duration length
            && length.unit() == TimeUnit.DAY
            && length.count() <= MOST_DAYS
        ? length.count()
        : 0;
  }

  private static boolean begins(DateExpression length, DateExpression date, Cursor cursor) {
    int start = date.span().start();
    boolean near = start - length.span().end() <= REACH;
    boolean day =
        date.kind() == Kind.DATE
            && date.fields() instanceof Calendar calendar
            && calendar.day() != 0;
    return near
        && day
        && startWord(cursor, cursor.withArticle(start))
        && !hasDot(cursor, length.span().end(), start);
  }

  private static boolean hasDot(Cursor cursor, int from, int to) {
    for (int at = from; at < to; at++) {
      if (cursor.charAt(at) == '.') {
        return true;
      }
    }
    return false;
  }

  // "starting 18 June", "starting on 18 June", "from 18 June"
  private static boolean startWord(Cursor cursor, int start) {
    Word before = cursor.before(start);
    if (before.is(Sense.BEGIN) || before.is(Sense.FROM)) {
      return true;
    }
    int on = cursor.wordStart(cursor.blanksBefore(start));
    return before.is(Sense.ON) && cursor.wordBefore(on, Sense.BEGIN);
  }

  private static DateExpression lasting(DateExpression date, int days) {
    return new DateExpression(
        date.span(), Kind.DATE, new Lasting(days), "date.lasting", List.of(date));
  }
}
