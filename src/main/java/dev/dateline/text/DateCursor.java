package dev.dateline.text;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The date expressions of a document, looked up by where they stand. */
public final class DateCursor {

  private final List<DateExpression> expressions;

  /** One over expressions in text order that do not overlap. */
  public DateCursor(List<DateExpression> expressions) {
    this.expressions = List.copyOf(expressions);
  }

  /** The expressions that lie in a span. */
  public List<DateExpression> in(Span span) {
    List<DateExpression> inside = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < expressions.size(); i++) {
      if (!span.contains(expressions.get(i).span())) {
        break;
      }
      inside.add(expressions.get(i));
    }
    return inside;
  }

  /**
   * The first full day that a span states; one without a year is the latest such day not after the
   * known one.
   */
  Optional<LocalDate> dayIn(Span span, Optional<LocalDate> known) {
    for (DateExpression expression : in(span)) {
      if (expression.fields() instanceof DateFields.Calendar calendar && calendar.day() > 0) {
        Optional<LocalDate> day = day(calendar, known);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(DateFields.Calendar calendar, Optional<LocalDate> known) {
    try {
      if (calendar.year() != 0) {
        return Optional.of(LocalDate.of(calendar.year(), calendar.month(), calendar.day()));
      }
      return known.isPresent() ? Optional.of(latest(calendar, known.get())) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate latest(DateFields.Calendar calendar, LocalDate last) {
    LocalDate day = LocalDate.of(last.getYear(), calendar.month(), calendar.day());
    return day.isAfter(last.plusDays(1)) ? day.minusYears(1) : day;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = expressions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (expressions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
