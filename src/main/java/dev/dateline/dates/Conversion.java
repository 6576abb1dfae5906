package dev.dateline.dates;

import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Turns dates of other calendars into ours, where that is exact. */
final class Conversion {

  private static final int BUDDHIST_ERA = 543;
  private static final int JUCHE_ERA = 1911;

  private Conversion() {}

  /**
   * The days of a date, or empty when they cannot be told exactly or there is no such date.
   *
   * @param month 0 for a whole year
   * @param day 0 for a whole month
   */
  static Optional<DateRange> range(OtherCalendar calendar, int year, int month, int day) {
    try {
      return switch (calendar) {
        // Until 1940 the Thai year began in April.
        case BUDDHIST ->
            year - BUDDHIST_ERA > 1940 ? ours(year - BUDDHIST_ERA, month, day) : Optional.empty();
        case JUCHE -> ours(year + JUCHE_ERA, month, day);
        case HIJRI -> Optional.of(hijri(year, month, day));
        case SOLAR_HIJRI -> SolarHijri.range(year, month, day);
        case BIKRAM_SAMBAT, COMMON, BEFORE_COMMON -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateRange> ours(int year, int month, int day) {
    if (month == 0) {
      return Optional.of(DateRange.year(year));
    }
    YearMonth whole = YearMonth.of(year, month);
    return Optional.of(day == 0 ? DateRange.month(whole) : DateRange.day(whole.atDay(day)));
  }

  // By the tables of Umm al-Qura that the JDK has, from 1300 to 1600.
  private static DateRange hijri(int year, int month, int day) {
    if (day != 0) {
      return DateRange.day(LocalDate.from(HijrahDate.of(year, month, day)));
    }
    HijrahDate first = HijrahDate.of(year, Math.max(1, month), 1);
    ChronoUnit unit = month == 0 ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    LocalDate last = LocalDate.from(first.plus(1, unit)).minusDays(1);
    Precision precision = month == 0 ? Precision.YEAR : Precision.MONTH;
    return new DateRange(LocalDate.from(first), last, precision);
  }
}
