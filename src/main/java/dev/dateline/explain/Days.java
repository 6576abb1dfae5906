package dev.dateline.explain;

import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as prose writes them: "9-10 June 2025", "October 2024", "1990 to 1999". */
final class Days {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Days() {}

  static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  static String of(DateRange range) {
    LocalDate start = range.start();
    LocalDate end = range.end();
    if (range.precision().compareTo(Precision.WEEK) <= 0) {
      return start.equals(end) ? of(start) : days(start, end);
    }
    if (range.precision().compareTo(Precision.YEAR) < 0) {
      boolean one = YearMonth.from(start).equals(YearMonth.from(end));
      return one ? month(start) : name(start, end) + " to " + month(end);
    }
    boolean one = start.getYear() == end.getYear();
    return one ? String.valueOf(start.getYear()) : start.getYear() + " to " + end.getYear();
  }

  private static String days(LocalDate start, LocalDate end) {
    boolean one = YearMonth.from(start).equals(YearMonth.from(end));
    if (one) {
      return start.getDayOfMonth() + "-" + of(end);
    }
    return start.getDayOfMonth() + " " + name(start, end) + " to " + of(end);
  }

  /** The month, with its year where the end has another. */
  private static String name(LocalDate start, LocalDate end) {
    return start.getYear() == end.getYear() ? MONTHS[start.getMonthValue() - 1] : month(start);
  }

  private static String month(LocalDate day) {
    return MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }
}
