package dev.dateline.eval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as people write it beside a text: {@code 2025}, {@code 2025-06}, {@code 2025-06-09}, or
 * two of them with a slash between.
 */
final class DateValue {

  private DateValue() {}

  /** The first and the last day of it, or nothing when it is no such value. */
  static Optional<Interval> parse(String value) {
    String[] ends = value.strip().split("/", -1);
    if (ends.length > 2) {
      return Optional.empty();
    }
    try {
      LocalDate first = firstDay(ends[0].strip());
      LocalDate last = lastDay(ends[ends.length - 1].strip());
      return last.isBefore(first)
          ? Optional.empty()
          : Optional.of(new Interval(first.toString(), last.toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate firstDay(String end) {
    return switch (end.replaceAll("[^-]", "").length()) {
      case 0 -> LocalDate.parse(end + "-01-01");
      case 1 -> YearMonth.parse(end).atDay(1);
      default -> LocalDate.parse(end);
    };
  }

  private static LocalDate lastDay(String end) {
    return switch (end.replaceAll("[^-]", "").length()) {
      case 0 -> LocalDate.parse(end + "-12-31");
      case 1 -> YearMonth.parse(end).atEndOfMonth();
      default -> LocalDate.parse(end);
    };
  }
}
