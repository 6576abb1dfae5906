package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields.Yearly;
import dev.dateline.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of one chronology, some with years: "15 December 1993: ...", "31 August: ...". An
 * entry without a year has the one that keeps all in order, when exactly one does.
 */
final class ChronologyList {

  private static final int FEWEST = 3;

  /** So many years on, every day of the calendar has come, also 29 February. */
  private static final int LEAP_CYCLE = 8;

  private final List<DateExpression> entries = new ArrayList<>();
  private int stated;

  void add(DateExpression entry) {
    entries.add(entry);
    stated += hasYear(entry) ? 1 : 0;
  }

  /**
   * Puts the year of each entry that states none under its offset; 0 when more than one, or none,
   * keeps the order.
   */
  void years(Optional<LocalDate> anchor, Map<Integer, Integer> years) {
    boolean some = stated > 0 && stated < entries.size() && entries.size() >= FEWEST;
    if (!some) {
      return;
    }
    if (!isOrdered(false) && !isOrdered(true)) {
      leaveOpen(years);
      return;
    }
    List<DateExpression> rising = new ArrayList<>(entries);
    if (!isOrdered(false)) {
      Collections.reverse(rising);
    }
    List<Integer> first = first(rising);
    List<Integer> last = last(rising, anchor);
    for (int i = 0; i < rising.size(); i++) {
      if (!hasYear(rising.get(i))) {
        int only = first.get(i).equals(last.get(i)) ? first.get(i) : 0;
        years.put(rising.get(i).span().start(), only);
      }
    }
  }

  private void leaveOpen(Map<Integer, Integer> years) {
    for (DateExpression entry : entries) {
      if (!hasYear(entry)) {
        years.put(entry.span().start(), 0);
      }
    }
  }

  private static boolean hasYear(DateExpression entry) {
    return year(entry) != 0;
  }

  private static int year(DateExpression entry) {
    DateExpression single = entry.fields() instanceof Yearly ? entry : entry.parts().get(0);
    return single.fields() instanceof Yearly fields ? fields.year() : 0;
  }

  private boolean isOrdered(boolean falling) {
    Optional<DateRange> before = Optional.empty();
    for (DateExpression entry : entries) {
      if (hasYear(entry)) {
        Optional<DateRange> value = value(entry, year(entry));
        if (before.isPresent() && value.isPresent() && !follows(before, value, falling)) {
          return false;
        }
        before = value;
      }
    }
    return true;
  }

  private static boolean follows(
      Optional<DateRange> before, Optional<DateRange> value, boolean falling) {
    LocalDate one = before.orElseThrow().start();
    LocalDate other = value.orElseThrow().start();
    return falling ? !other.isAfter(one) : !other.isBefore(one);
  }

  // The earliest year of each that keeps the order; 0 before the first that is stated.
  private static List<Integer> first(List<DateExpression> entries) {
    List<Integer> years = new ArrayList<>();
    Optional<LocalDate> floor = Optional.empty();
    for (DateExpression entry : entries) {
      int year = hasYear(entry) ? year(entry) : nearest(entry, floor, 1);
      floor = start(entry, year);
      years.add(year);
    }
    return years;
  }

  // The latest year of each; what follows the last that is stated is not after the anchor.
  private static List<Integer> last(List<DateExpression> entries, Optional<LocalDate> anchor) {
    List<Integer> years = new ArrayList<>();
    Optional<LocalDate> ceiling = anchor;
    for (int i = entries.size() - 1; i >= 0; i--) {
      DateExpression entry = entries.get(i);
      int year = hasYear(entry) ? year(entry) : nearest(entry, ceiling, -1);
      ceiling = start(entry, year);
      years.add(year);
    }
    Collections.reverse(years);
    return years;
  }

  // The first year from the limit on in which the entry lies on its right side, or 0.
  private static int nearest(DateExpression entry, Optional<LocalDate> limit, int step) {
    if (limit.isEmpty()) {
      return 0;
    }
    for (int i = 0; i <= LEAP_CYCLE; i++) {
      int year = limit.get().getYear() + i * step;
      Optional<LocalDate> start = start(entry, year);
      if (start.isPresent() && start.get().compareTo(limit.get()) * step >= 0) {
        return year;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> start(DateExpression entry, int year) {
    Optional<DateRange> value = year == 0 ? Optional.empty() : value(entry, year);
    return value.isPresent() ? Optional.of(value.get().start()) : Optional.empty();
  }

  private static Optional<DateRange> value(DateExpression entry, int year) {
    return Values.inYear(entry, year);
  }
}
