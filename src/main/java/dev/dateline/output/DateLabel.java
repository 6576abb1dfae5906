package dev.dateline.output;

import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;

/** A date as short as its place in the timeline allows; the year stands in the heading above it. */
final class DateLabel {

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private DateLabel() {}

  static String of(DateRange range) {
    return switch (range.precision()) {
      case DAY, WEEK -> days(range.start(), range.end());
      case MONTH -> months(range);
      case QUARTER -> part(range, 3, "Q");
      case HALF -> part(range, 6, "H");
      case YEAR -> years(range);
      case DECADE -> spans(range, 10) ? range.start().getYear() + "s" : years(range);
      case CENTURY ->
          spans(range, 100) ? range.start().getYear() / 100 + 1 + "th c." : years(range);
    };
  }

  /** With its year, for where no heading has it: "Jun 9-10, 2025", "Q4 2025", "1990s". */
  static String withYear(DateRange range) {
    int first = range.start().getYear();
    int last = range.end().getYear();
    boolean days = range.precision().compareTo(Precision.WEEK) <= 0;
    if (range.precision().compareTo(Precision.YEAR) >= 0) {
      return of(range);
    }
    if (first == last) {
      return of(range) + (days ? ", " : " ") + first;
    }
    return days
        ? days(range.start(), range.start())
            + ", "
            + first
            + "-"
            + days(range.end(), range.end())
            + ", "
            + last
        : month(range.start()) + " " + first + "-" + month(range.end()) + " " + last;
  }

  /** "Jun 9", "Jun 9-10", "Oct 31-Nov 1", "Dec 30-Jan 2"; a year only when the reader would err. */
  private static String days(LocalDate start, LocalDate end) {
    String first = month(start) + " " + start.getDayOfMonth();
    if (start.equals(end)) {
      return first;
    }
    if (YearMonth.from(start).equals(YearMonth.from(end))) {
      return first + "-" + end.getDayOfMonth();
    }
    return first + "-" + month(end) + " " + end.getDayOfMonth() + yearIfFar(start, end);
  }

  private static String months(DateRange range) {
    LocalDate start = range.start();
    LocalDate end = range.end();
    if (YearMonth.from(start).equals(YearMonth.from(end))) {
      return month(start);
    }
    return month(start) + "-" + month(end) + yearIfFar(start, end);
  }

  private static String yearIfFar(LocalDate start, LocalDate end) {
    return end.isBefore(start.plusYears(1)) ? "" : " " + end.getYear();
  }

  /** "Q4", "H1"; months when it is no such part of a calendar year, as a season is. */
  private static String part(DateRange range, int months, String letter) {
    int first = range.start().getMonthValue() - 1;
    LocalDate last = range.start().plusMonths(months).minusDays(1);
    boolean whole =
        first % months == 0 && range.start().getDayOfMonth() == 1 && range.end().equals(last);
    return whole ? letter + (first / months + 1) : months(range);
  }

  private static String years(DateRange range) {
    int first = range.start().getYear();
    int last = range.end().getYear();
    return first == last ? String.valueOf(first) : first + "-" + last;
  }

  private static boolean spans(DateRange range, int years) {
    return range.end().getYear() == range.start().getYear() + years - 1;
  }

  static String month(LocalDate day) {
    return MONTHS[day.getMonthValue() - 1];
  }
}
