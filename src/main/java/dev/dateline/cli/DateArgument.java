package dev.dateline.cli;

import dev.dateline.input.IsoDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the dates of options: a day, and for a limit also a month or a year as a whole. */
final class DateArgument {

  private final String option;

  DateArgument(String option) {
    this.option = option;
  }

  /** A day, strictly {@code yyyy-mm-dd}. */
  LocalDate day(String value) {
    Optional<LocalDate> day = IsoDay.parse(value);
    if (day.isEmpty()) {
      throw new UsageException(
          option + ": '" + value + "' is not a date; write yyyy-mm-dd, as in 2025-06-09");
    }
    return day.get();
  }

  /** The first day of a day, month or year; the earliest of all when nothing is given. */
  LocalDate start(String value) {
    if (value.isEmpty()) {
      return LocalDate.MIN;
    }
    return switch (value.length()) {
      case 4 -> limit(value, "-01-01");
      case 7 -> limit(value, "-01");
      default -> limit(value, "");
    };
  }

  /** The last day of a day, month or year; the latest of all when nothing is given. */
  LocalDate end(String value) {
    if (value.isEmpty()) {
      return LocalDate.MAX;
    }
    return switch (value.length()) {
      case 4 -> limit(value, "-12-31");
      case 7 -> YearMonth.from(limit(value, "-01")).atEndOfMonth();
      default -> limit(value, "");
    };
  }

  private LocalDate limit(String value, String rest) {
    Optional<LocalDate> day = IsoDay.parse(value + rest);
    if (day.isEmpty()) {
      throw new UsageException(
          option + ": '" + value + "' is not a date; write yyyy-mm-dd, yyyy-mm or yyyy");
    }
    return day.get();
  }
}
