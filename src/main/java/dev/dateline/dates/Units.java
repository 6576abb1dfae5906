package dev.dateline.dates;

import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Whole days, weeks (Monday to Sunday), months, quarters, years, decades and centuries. */
final class Units {

  private static final int MONTHS_A_QUARTER = 3;
  private static final int MONTHS_A_HALF = 6;

  private Units() {}

  /** The unit that lies so many of its kind after the one that holds a day. */
  static DateRange from(LocalDate day, Precision unit, int offset) {
    return switch (unit) {
      case DAY -> DateRange.day(day.plusDays(offset));
      case WEEK -> week(day.plusWeeks(offset));
      case MONTH -> DateRange.month(YearMonth.from(day).plusMonths(offset));
      case QUARTER -> DateRange.threeMonths(first(day, MONTHS_A_QUARTER, offset));
      case HALF -> half(first(day, MONTHS_A_HALF, offset));
      case YEAR -> DateRange.year(day.getYear() + offset);
      case DECADE -> years(day.getYear(), 10, offset, unit);
      case CENTURY -> years(day.getYear(), 100, offset, unit);
    };
  }

  private static DateRange week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateRange(monday, monday.plusDays(6), Precision.WEEK);
  }

  private static YearMonth first(LocalDate day, int months, int offset) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return YearMonth.of(day.getYear(), month).plusMonths((long) months * offset);
  }

  private static DateRange half(YearMonth first) {
    LocalDate end = first.plusMonths(MONTHS_A_HALF - 1L).atEndOfMonth();
    return new DateRange(first.atDay(1), end, Precision.HALF);
  }

  private static DateRange years(int year, int count, int offset, Precision precision) {
    int first = (Math.floorDiv(year, count) + offset) * count;
    LocalDate end = LocalDate.of(first + count - 1, 12, 31);
    return new DateRange(LocalDate.of(first, 1, 1), end, precision);
  }
}
