package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Years that an enumeration states only with a later date: "Paris (October 29); Berlin (November 4,
 * 2020)".
 */
final class LaterYears {

  /** From one member of an enumeration to the next. */
  private static final int REACH = 240;

  private final char[] text;
  private final Clauses clauses;

  LaterYears(char[] text, Clauses clauses) {
    this.text = text;
    this.clauses = clauses;
  }

  /** The dates that state the year, by the offsets of those that lack it. */
  Map<Integer, DateExpression> of(List<DateExpression> found) {
    Map<Integer, DateExpression> stating = new HashMap<>();
    for (int i = found.size() - 2; i >= 0; i--) {
      DateExpression expression = found.get(i);
      if (isDay(expression, false) && isEnumerated(expression, found.get(i + 1))) {
        DateExpression next = found.get(i + 1);
        DateExpression source = isDay(next, true) ? next : stating.get(next.span().start());
        if (source != null) {
          stating.put(expression.span().start(), source);
        }
      }
    }
    return stating;
  }

  private static boolean isDay(DateExpression expression, boolean withYear) {
    boolean range = expression.kind() == Kind.RANGE;
    DateExpression single = range ? expression.parts().get(0) : expression;
    return (range || expression.kind() == Kind.DATE && expression.parts().isEmpty())
        && single.fields() instanceof Calendar date
        && date.day() != 0
        && date.month() != 0
        && date.year() != 0 == withYear;
  }

  private boolean isEnumerated(DateExpression expression, DateExpression next) {
    int from = expression.span().end();
    int to = next.span().start();
    if (to - from > REACH || has('\n', from, to)) {
      return false;
    }
    // The row of a table states its date in a later cell.
    return has('\t', from, to) || has(';', from, to) && !clauses.sentenceEnds(text, from, to);
  }

  private boolean has(char mark, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] == mark) {
        return true;
      }
    }
    return false;
  }
}
