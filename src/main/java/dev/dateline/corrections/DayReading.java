package dev.dateline.corrections;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which a spreadsheet writes a day. */
enum DayReading {
  /** 2025-06-09, 2025/06/09, 9-Jun-2025: nothing else can be meant. */
  CERTAIN,
  /** 9.6.2025. */
  DAY_FIRST,
  /** 6/9/2025. */
  MONTH_FIRST,
  /** 25-06-09. */
  YEAR_FIRST,
  /** 45817: days since 30 December 1899. */
  SINCE_1900,
  /** 44355: days since 1 January 1904. */
  SINCE_1904;

  /** Years from a date within which one of two digits lies. */
  private static final int HALF_CENTURY = 50;

  private static final Pattern TIME =
      Pattern.compile("[T ]+(0?0:00|12:00:00 AM|12:00 AM)(:00)?(\\.0+)?Z?$");
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([-/. ]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})([.,]0+)?");
  private static final Pattern DAY_AND_NAME =
      Pattern.compile("(\\d{1,2})[-/. ]+([A-Za-z]{3,9})[-/., ]+(\\d{4}|\\d{2})");
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("([A-Za-z]{3,9})[. ]+(\\d{1,2}),? +(\\d{4})");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /**
   * All days that a cell may mean, by the way of reading it.
   *
   * @param near the day that stood there, which tells the century of a year of two digits
   */
  static Map<DayReading, LocalDate> all(String cell, LocalDate near) {
    Map<DayReading, LocalDate> days = new EnumMap<>(DayReading.class);
    String text = TIME.matcher(cell).replaceFirst("");
    Matcher numbers = NUMBERS.matcher(text);
    Matcher serial = SERIAL.matcher(text);
    LocalDate certain = certain(text, near);
    if (certain != null) {
      days.put(CERTAIN, certain);
    } else if (numbers.matches()) {
      int first = Integer.parseInt(numbers.group(1));
      int second = Integer.parseInt(numbers.group(3));
      put(days, DAY_FIRST, year(numbers.group(4), near), second, first);
      put(days, MONTH_FIRST, year(numbers.group(4), near), first, second);
      if (numbers.group(4).length() == 2) {
        int last = Integer.parseInt(numbers.group(4));
        put(days, YEAR_FIRST, year(numbers.group(1), near), second, last);
      }
    } else if (serial.matches()) {
      int number = Integer.parseInt(serial.group(1));
      days.put(SINCE_1900, LocalDate.of(1899, 12, 30).plusDays(number));
      days.put(SINCE_1904, LocalDate.of(1904, 1, 1).plusDays(number));
    }
    return days;
  }

  /** Cells that one program wrote in one way: those with the same mark between the numbers. */
  static String family(String cell) {
    Matcher numbers = NUMBERS.matcher(TIME.matcher(cell).replaceFirst(""));
    return numbers.matches() ? numbers.group(2) + numbers.group(4).length() : "serial";
  }

  private static LocalDate certain(String text, LocalDate near) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      // In another form, then.
    }
    Map<DayReading, LocalDate> day = new EnumMap<>(DayReading.class);
    Matcher whole = YEAR_MONTH_DAY.matcher(text);
    Matcher named = DAY_AND_NAME.matcher(text);
    Matcher american = NAME_AND_DAY.matcher(text);
    if (whole.matches()) {
      int month = Integer.parseInt(whole.group(3));
      put(day, CERTAIN, year(whole.group(1), near), month, Integer.parseInt(whole.group(4)));
    } else if (named.matches()) {
      int of = Integer.parseInt(named.group(1));
      put(day, CERTAIN, year(named.group(3), near), month(named.group(2)), of);
    } else if (american.matches()) {
      int of = Integer.parseInt(american.group(2));
      put(day, CERTAIN, year(american.group(3), near), month(american.group(1)), of);
    }
    return day.get(CERTAIN);
  }

  private static void put(
      Map<DayReading, LocalDate> days, DayReading reading, int year, int month, int day) {
    try {
      days.put(reading, LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // There is no such day, so that it is not meant.
    }
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static int year(String digits, LocalDate near) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 2) {
      year += near.getYear() - Math.floorMod(near.getYear(), 100);
      year += year - near.getYear() > HALF_CENTURY ? -100 : 0;
      year += near.getYear() - year > HALF_CENTURY ? 100 : 0;
    }
    return year;
  }
}
