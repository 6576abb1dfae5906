package dev.dateline.output;

import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.AtTime;
import dev.dateline.model.DateFields.PartOfDay;
import dev.dateline.model.DateRange;
import dev.dateline.model.ResolvedDate;
import java.util.Optional;

/**
 * The TimeML form of a date expression.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value, or empty when there is none
 */
record Timex3(String type, String value) {

  static Timex3 of(ResolvedDate date) {
    if (date.expression().fields() instanceof PartOfDay part) {
      String day = value(date);
      return new Timex3("TIME", day.isEmpty() ? day : day + TimexFields.partOfDay(part.part()));
    }
    if (date.expression().fields() instanceof AtTime time) {
      String day = value(date);
      return new Timex3("TIME", day.isEmpty() ? day : day + TimexFields.value(time.clock()));
    }
    return new Timex3(type(date.expression().kind()), value(date));
  }

  private static String type(Kind kind) {
    return switch (kind) {
      case DATE, RANGE, LIST -> "DATE";
      case TIME -> "TIME";
      case DURATION -> "DURATION";
      case SET -> "SET";
    };
  }

  private static String value(ResolvedDate date) {
    Optional<DateRange> range = date.range();
    if (range.isPresent()) {
      return TimexRange.value(range.get());
    }
    return date.expression().kind() == Kind.RANGE
        ? ends(date)
        : TimexFields.value(date.expression().fields());
  }

  // "June 9-10" without a year is "XXXX-06-09/XXXX-06-10".
  private static String ends(ResolvedDate date) {
    if (date.parts().size() != 2) {
      return "";
    }
    String first = value(date.parts().get(0));
    String last = value(date.parts().get(1));
    return first.isEmpty() || last.isEmpty() ? "" : first + "/" + last;
  }
}
