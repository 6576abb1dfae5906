package dev.dateline.model;

import java.time.DayOfWeek;

/**
 * What the words of a date expression say, and nothing that they leave out.
 *
 * <p>A year, month, day or weekday of 0 is one that the words do not state. A year that the words
 * state in their own relative way ("March this year") is the expression's one part.
 */
public sealed interface DateFields {

  /** Fields that lie within a year, which may be unstated (0). */
  sealed interface Yearly extends DateFields {
    int year();

    Yearly withYear(int other);
  }

  /**
   * Year, month and day as far as stated: "9 June 2025", "June 9", "June 2025", "2025", "in June".
   *
   * @param year before our era as ISO 8601 counts: -240 is 241 BC
   * @param weekday as stated beside the day: 1 is Monday
   */
  record Calendar(int year, int month, int day, int weekday) implements Yearly {

    public Calendar(int year, int month, int day) {
      this(year, month, day, 0);
    }

    @Override
    public Calendar withYear(int other) {
      return new Calendar(other, month, day, weekday);
    }

    public Calendar withWeekday(int other) {
      return new Calendar(year, month, day, other);
    }
  }

  /** "the fourth quarter", "Q4 2025"; {@code number} is 1 to 4. */
  record Quarter(int year, int number) implements Yearly {
    @Override
    public Quarter withYear(int other) {
      return new Quarter(other, number);
    }
  }

  /** "the first half of 2025"; {@code number} is 1 or 2. */
  record Half(int year, int number) implements Yearly {
    @Override
    public Half withYear(int other) {
      return new Half(other, number);
    }
  }

  /** "spring of 2023"; {@code firstMonth} is 3, 6, 9 or 12. */
  record Season(int year, int firstMonth) implements Yearly {
    @Override
    public Season withYear(int other) {
      return new Season(other, firstMonth);
    }
  }

  /**
   * A day that moves from year to year: "the first Monday in May", "Easter", "Thanksgiving Day".
   */
  record MovingDay(int year, Motion motion) implements Yearly {
    @Override
    public MovingDay withYear(int other) {
      return new MovingDay(other, motion);
    }
  }

  /** How a day moves from year to year. */
  sealed interface Motion {}

  /**
   * The first, second ... such weekday of a month.
   *
   * @param number 1 to 5, or -1 for the last
   * @param since the first year in which the rule held
   */
  record WeekdayOfMonth(int month, DayOfWeek weekday, int number, int since) implements Motion {}

  /**
   * So many days from Easter Sunday.
   *
   * @param orthodox whether Easter is that of the Orthodox churches
   */
  record FromEaster(int days, boolean orthodox) implements Motion {}

  /** "the 1990s". */
  record Decade(int firstYear) implements DateFields {}

  /** "the 20th century"; {@code number} is 20, and -5 for the fifth before our era. */
  record Century(int number) implements DateFields {}

  /** "on Monday", "last Thursday", "next Friday". */
  record Weekday(DayOfWeek day, Direction direction) implements DateFields {}

  /** A month or season seen from the anchor: "last May", "this spring", "next December". */
  record Directed(Yearly fields, Direction direction) implements DateFields {}

  /** Relative to the document's anchor: "today" is DAY 0, "last week" WEEK -1. */
  record Relative(Precision unit, int offset) implements DateFields {}

  /** "this past week": the last one that has ended, or ends with the weekend at hand. */
  record Past(Precision unit) implements DateFields {}

  /** A part of a day: "Monday night", "yesterday morning", "tonight". */
  record PartOfDay(DateFields day, DayPart part) implements DateFields {}

  /** A time of a day that is named behind it: "5 p.m. Thursday". */
  record AtTime(DateFields day, Clock clock) implements DateFields {}

  /** From some days before the anchor to the anchor: "the past 24 hours" is 1. */
  record Lately(int days) implements DateFields {}

  /** Relative to the date in focus: "the same day" is DAY 0, "the following day" DAY 1. */
  record Anaphora(Precision unit, int offset) implements DateFields {}

  /** Saturday and Sunday: "this weekend", "over the weekend". */
  record Weekend(Direction direction) implements DateFields {}

  /** So many units from the date that is its part: "the eve of January 27" is DAY -1. */
  record Offset(Precision unit, int amount) implements DateFields {}

  /** An English phrase that the phrase reader turns into a day: "three weeks from now". */
  record Phrase(String words, Precision unit) implements DateFields {}

  /** Its value follows from the parts: a range's two ends, or a list's members. */
  record Composed() implements DateFields {}

  /**
   * A stretch of time that no calendar fixes: "three days", "several weeks".
   *
   * @param count 0 when the words give none that is exact
   */
  record Duration(int count, TimeUnit unit) implements DateFields {}

  /**
   * A time of day: "10:30", "3 p.m.".
   *
   * @param minute -1 when it is not stated
   */
  record Clock(int hour, int minute) implements DateFields {}

  /** "FY2025", "fiscal 2022": when it begins differs from country to country. */
  record FiscalYear(int year) implements DateFields {}

  /** What comes again and again: "every Monday", "annually" (a duration of a year). */
  record Repeated(DateFields what) implements DateFields {}

  /**
   * Found, so that it is never mistaken for a date.
   *
   * @param why the reason in kebab-case: {@code vague}, {@code no-such-day}
   */
  record NoDate(String why) implements DateFields {}

  /**
   * A date of another calendar.
   *
   * @param range its days in ours
   * @param basis {@code converted-from-hijri}
   */
  record Converted(DateRange range, String basis) implements DateFields {}

  /** A month or season that leans on the date in focus: "that summer", "the following June". */
  record Recalled(Yearly fields, int offset) implements DateFields {}

  /** So many days from the day that is its part: "a five-day visit starting on 18 June". */
  record Lasting(int days) implements DateFields {}

  /** The units of durations, finest first. */
  enum TimeUnit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
  }

  /** The parts of a day that have names. */
  enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING,
    NIGHT
  }

  /** The way in which a weekday, month or season is meant. */
  enum Direction {
    BARE,
    LAST,
    THIS,
    NEXT,
    /** The first from here on: "this coming Friday". */
    COMING
  }
}
