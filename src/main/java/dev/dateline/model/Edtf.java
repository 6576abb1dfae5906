package dev.dateline.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Writes a range in the Extended Date/Time Format of ISO 8601-2, level 2: quarters are 33 to 36,
 * halves 40 and 41, seasons 21 to 24 in the place of the month.
 */
final class Edtf {

  private Edtf() {}

  static String format(DateRange range) {
    return switch (range.precision()) {
      case DAY -> interval(range.start().toString(), range.end().toString());
      case WEEK -> range.start() + "/" + range.end();
      case MONTH -> interval(month(range.start()), month(range.end()));
      case QUARTER -> threeMonths(range);
      case HALF -> half(range);
      case YEAR -> interval(year(range.start()), year(range.end()));
      case DECADE -> block(range, 10, "X");
      case CENTURY -> block(range, 100, "XX");
    };
  }

  private static String interval(String first, String last) {
    return first.equals(last) ? first : first + "/" + last;
  }

  private static String threeMonths(DateRange range) {
    LocalDate start = range.start();
    if (!wholeMonths(range, 3)) {
      return month(start) + "/" + month(range.end());
    }
    int index = (start.getMonthValue() - 1) / 3;
    boolean season = start.getMonthValue() % 3 == 0;
    // A winter is named for the year in which it begins: December 2023 to February 2024 is 2023-24.
    int code = season ? 21 + index : 33 + index;
    return year(start) + "-" + code;
  }

  private static String half(DateRange range) {
    int code = range.start().getMonthValue() == 1 ? 40 : 41;
    return wholeMonths(range, 6)
        ? year(range.start()) + "-" + code
        : month(range.start()) + "/" + month(range.end());
  }

  private static String block(DateRange range, int years, String unknown) {
    int first = range.start().getYear();
    boolean whole = first >= 0 && first % years == 0 && range.end().getYear() == first + years - 1;
    return whole
        ? year(range.start()).substring(0, 4 - unknown.length()) + unknown
        : year(range.start()) + "/" + year(range.end());
  }

  private static boolean wholeMonths(DateRange range, int months) {
    YearMonth first = YearMonth.from(range.start());
    return range.start().getDayOfMonth() == 1
        && range.end().equals(first.plusMonths(months - 1L).atEndOfMonth());
  }

  private static String month(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  private static String year(LocalDate day) {
    String digits = Integer.toString(Math.abs(day.getYear()));
    String padded = digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
    return day.getYear() < 0 ? "-" + padded : padded;
  }
}
