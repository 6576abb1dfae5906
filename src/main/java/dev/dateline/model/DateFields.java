package dev.dateline.model;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;

/**
 * What the words of a date expression say, and nothing that they leave out.
 *
 * <p>A year, month or day of 0 is one that the words do not state.
 */
public sealed interface DateFields {

  /** Year, month and day as far as stated: "9 June 2025", "June 9", "June 2025", "2025", "in June". */
  record Calendar(int year, int month, int day) implements DateFields {

    public Calendar withYear(int other) {
      return new Calendar(other, month, day);
    }
  }

  /** "the fourth quarter", "Q4 2025"; {@code number} is 1 to 4. */
  record Quarter(int year, int number) implements DateFields {}

  /** "the first half of 2025"; {@code number} is 1 or 2. */
  record Half(int year, int number) implements DateFields {}

  /** "spring of 2023"; {@code firstMonth} is 3, 6, 9 or 12. */
  record Season(int year, int firstMonth) implements DateFields {}

  /** "the 1990s". */
  record Decade(int firstYear) implements DateFields {}

  /** "the 20th century"; {@code number} is 20. */
  record Century(int number) implements DateFields {}

  /** "on Monday", "last Thursday", "next Friday". */
  record Weekday(DayOfWeek day, Direction direction) implements DateFields {}

  /** Relative to the document's anchor: "today" is 0 DAYS, "last week" -1 WEEKS. */
  record Relative(ChronoUnit unit, int offset) implements DateFields {}

  /** Relative to the date in focus: "the same day" is 0 DAYS, "the following day" 1 DAYS. */
  record Anaphora(ChronoUnit unit, int offset) implements DateFields {}

  /** Saturday and Sunday of this (0), the last (-1) or the next (1) week. */
  record Weekend(int offset) implements DateFields {}

  /** An English phrase that the phrase reader turns into a day: "three weeks from now". */
  record Phrase(String words) implements DateFields {}

  /** Its value follows from the parts: a range's two ends, or a list's members. */
  record Composed() implements DateFields {}

  /** A duration, time of day or recurring set: found, so that it is never mistaken for a date. */
  record NoDate() implements DateFields {}

  /** The way in which a weekday is meant. */
  enum Direction {
    BARE,
    LAST,
    THIS,
    NEXT
  }
}
