package dev.dateline.dates;

import dev.dateline.model.DateFields.FromEaster;
import dev.dateline.model.DateFields.Motion;
import dev.dateline.model.DateFields.WeekdayOfMonth;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The days of a year on which movable feasts fall, and the numbered weekdays of its months. */
final class MovingDays {

  /** The first year with all its days in the Gregorian calendar. */
  private static final int GREGORIAN = 1583;

  /** Before it Orthodox countries counted their days by the Julian calendar. */
  private static final int REVISED = 1924;

  private MovingDays() {}

  /** The day, or empty when the year has none. */
  static Optional<LocalDate> day(Motion motion, int year) {
    if (motion instanceof WeekdayOfMonth weekday) {
      return year < weekday.since() ? Optional.empty() : numbered(weekday, year);
    }
    FromEaster feast = (FromEaster) motion;
    if (year < (feast.orthodox() ? REVISED : GREGORIAN)) {
      return Optional.empty();
    }
    LocalDate easter = feast.orthodox() ? orthodoxEaster(year) : easter(year);
    return Optional.of(easter.plusDays(feast.days()));
  }

  // A month may lack a fifth Monday.
  private static Optional<LocalDate> numbered(WeekdayOfMonth weekday, int year) {
    LocalDate first = LocalDate.of(year, weekday.month(), 1);
    LocalDate day =
        first.with(TemporalAdjusters.dayOfWeekInMonth(weekday.number(), weekday.weekday()));
    return day.getMonthValue() == weekday.month() ? Optional.of(day) : Optional.empty();
  }

  /** Easter Sunday, by the anonymous Gregorian computus (Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int moonShift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** Easter Sunday by the Julian computus (J. Meeus), told in our calendar. */
  private static LocalDate orthodoxEaster(int year) {
    int epact = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
    int days = epact + weekday + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(behind);
  }
}
