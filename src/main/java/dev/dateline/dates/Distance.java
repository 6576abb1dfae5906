package dev.dateline.dates;

import java.time.LocalDate;

/** How far a day is from the one it counts from: so many months, or so many days. */
record Distance(long months, long days) {

  /** The day at this distance; a month that is too short for it gives its last day. */
  LocalDate from(LocalDate day) {
    return day.plusMonths(months).plusDays(days);
  }
}
