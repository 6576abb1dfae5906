package dev.dateline.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads {@code yyyy-mm-dd} strictly; the parser of the JDK takes a hundred classes to do it. */
public final class IsoDay {

  private static final int LENGTH = 10;

  private IsoDay() {}

  /** The day, or empty when the text is anything else or no day of the calendar. */
  public static Optional<LocalDate> parse(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, LENGTH);
    return year < 0 || month < 0 || day < 0 ? Optional.empty() : day(year, month, day);
  }

  /** The day that a date, or a date with a time behind it, begins with. */
  static Optional<LocalDate> parseStart(String text) {
    boolean time =
        text.length() > LENGTH && (text.charAt(LENGTH) == 'T' || text.charAt(LENGTH) == ' ');
    return parse(time ? text.substring(0, LENGTH) : text);
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
