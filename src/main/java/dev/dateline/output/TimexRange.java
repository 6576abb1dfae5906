package dev.dateline.output;

import dev.dateline.model.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Writes ranges of days as TIMEX3 values: "2025-06-09", "2025-W23", "2025-Q4", "199". */
final class TimexRange {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private TimexRange() {}

  static String value(DateRange range) {
    return switch (range.precision()) {
      case DAY -> interval(day(range.start()), day(range.end()));
      case WEEK -> interval(week(range.start()), week(range.end()));
      case MONTH -> interval(month(range.start()), month(range.end()));
      case QUARTER -> threeMonths(range);
      case HALF -> half(range);
      case YEAR -> interval(year(range.start()), year(range.end()));
      case DECADE -> years(range, 10);
      case CENTURY -> years(range, 100);
    };
  }

  private static String interval(String first, String last) {
    return first.equals(last) ? first : first + "/" + last;
  }

  private static String week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
  }

  private static String day(LocalDate day) {
    int number = day.getDayOfMonth();
    return month(day) + (number < 10 ? "-0" : "-") + number;
  }

  private static String month(LocalDate day) {
    return year(day) + (day.getMonthValue() < 10 ? "-0" : "-") + day.getMonthValue();
  }

  // The year -240 is "BC0241".
  static String year(LocalDate day) {
    int year = day.getYear();
    return year > 0 ? padded(year) : "BC" + padded(1 - year);
  }

  private static String padded(int year) {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  // A season is named for the year in which it begins.
  private static String threeMonths(DateRange range) {
    if (!covers(range, 3)) {
      return interval(month(range.start()), month(range.end()));
    }
    int month = range.start().getMonthValue();
    if (month % 3 == 0) {
      return year(range.start()) + "-" + season(month);
    }
    return month % 3 == 1
        ? year(range.start()) + "-Q" + (month / 3 + 1)
        : interval(month(range.start()), month(range.end()));
  }

  static String season(int firstMonth) {
    return SEASONS[firstMonth / 3 - 1];
  }

  private static String half(DateRange range) {
    int month = range.start().getMonthValue();
    return covers(range, 6) && month % 6 == 1
        ? year(range.start()) + "-H" + (month / 6 + 1)
        : interval(month(range.start()), month(range.end()));
  }

  private static boolean covers(DateRange range, int months) {
    YearMonth first = YearMonth.from(range.start());
    return range.start().getDayOfMonth() == 1
        && range.end().equals(first.plusMonths(months - 1L).atEndOfMonth());
  }

  // "199" is a decade, "20" the twenty-first century, "BC04" that of 500 to 401 BC.
  private static String years(DateRange range, int count) {
    int first = range.start().getYear();
    int last = range.end().getYear();
    boolean whole = first < 0 ? last % count == 0 : first % count == 0;
    if (!whole || last - first != count - 1) {
      return interval(year(range.start()), year(range.end()));
    }
    return first < 0
        ? year(range.end()).substring(0, 4)
        : padded(first).substring(0, count == 10 ? 3 : 2);
  }
}
