package dev.dateline.dates;

import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The Iranian calendar by its cycle of 33 years, which agrees with the observed equinox in the
 * years that are read.
 */
final class SolarHijri {

  private static final int FIRST_YEAR = 1343;
  private static final int LAST_YEAR = 1472;
  private static final int CYCLE = 33;

  /** The leap years of a cycle, as bits: 1, 5, 9, 13, 17, 22, 26 and 30. */
  private static final long LEAP_YEARS =
      1L << 1 | 1L << 5 | 1L << 9 | 1L << 13 | 1L << 17 | 1L << 22 | 1L << 26 | 1L << 30;

  private static final int KNOWN_YEAR = 1400;
  private static final LocalDate KNOWN_NEW_YEAR = LocalDate.of(2021, 3, 21);

  private SolarHijri() {}

  /** The days of a year, month or day, or empty when there is no such one or it is not read. */
  static Optional<DateRange> range(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month > 12 || day > length(year, month)) {
      return Optional.empty();
    }
    LocalDate newYear = newYear(year);
    if (month == 0) {
      LocalDate last = newYear(year + 1).minusDays(1);
      return Optional.of(new DateRange(newYear, last, Precision.YEAR));
    }
    LocalDate first = newYear.plusDays(daysBefore(month));
    if (day == 0) {
      LocalDate last = first.plusDays(length(year, month) - 1L);
      return Optional.of(new DateRange(first, last, Precision.MONTH));
    }
    return Optional.of(DateRange.day(first.plusDays(day - 1L)));
  }

  // Six months of 31 days, five of 30, and one of 29 or 30.
  private static int length(int year, int month) {
    if (month <= 6) {
      return 31;
    }
    return month < 12 || isLeap(year) ? 30 : 29;
  }

  private static int daysBefore(int month) {
    return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  }

  private static boolean isLeap(int year) {
    return (LEAP_YEARS >> year % CYCLE & 1) == 1;
  }

  private static LocalDate newYear(int year) {
    LocalDate day = KNOWN_NEW_YEAR;
    for (int at = KNOWN_YEAR; at < year; at++) {
      day = day.plusDays(isLeap(at) ? 366 : 365);
    }
    for (int at = KNOWN_YEAR - 1; at >= year; at--) {
      day = day.minusDays(isLeap(at) ? 366 : 365);
    }
    return day;
  }
}
