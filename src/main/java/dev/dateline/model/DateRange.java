package dev.dateline.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of calendar days.
 *
 * @param start the first day
 * @param end the last day, inclusive, not before {@code start}
 * @param precision the unit to which it is known; a range has its coarser end's
 */
public record DateRange(LocalDate start, LocalDate end, Precision precision) {

  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + ".." + end);
    }
  }

  public static DateRange day(LocalDate day) {
    return new DateRange(day, day, Precision.DAY);
  }

  public static DateRange month(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static DateRange year(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /** Three months from the first of the given one: a quarter, or a season such as March to May. */
  public static DateRange threeMonths(YearMonth first) {
    return new DateRange(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.QUARTER);
  }

  // Written out, because what the compiler makes is linked at its first use, which slows a start.
  @Override
  public boolean equals(Object other) {
    return other instanceof DateRange range
        && start.equals(range.start)
        && end.equals(range.end)
        && precision == range.precision;
  }

  @Override
  public int hashCode() {
    return 31 * start.hashCode() + end.hashCode();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  public boolean contains(DateRange other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  public boolean overlaps(DateRange other) {
    return !other.end.isBefore(start) && !other.start.isAfter(end);
  }

  /** The stretch from this one's start to the later one's end, at the coarser precision. */
  public DateRange through(DateRange last) {
    return new DateRange(start, last.end, precision.coarser(last.precision));
  }

  /** The ISO 8601-2 (EDTF) form: "2025-06-09/2025-06-10", "2025-06", "2025-36", "199X". */
  public String edtf() {
    return Edtf.format(this);
  }
}
