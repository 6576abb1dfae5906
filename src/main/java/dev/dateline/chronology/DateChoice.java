package dev.dateline.chronology;

import dev.dateline.model.DateRange;
import dev.dateline.model.EventDate;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Puts the date that tells more behind: the finer one; of two known to the day, the days of the
 * whole rather than one of them; then the one that needed less inference.
 */
final class DateChoice implements Comparator<EventDate>, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public int compare(EventDate one, EventDate other) {
    int order = other.range().precision().compareTo(one.range().precision());
    if (order == 0) {
      order = Boolean.compare(isSeveral(one.range()), isSeveral(other.range()));
    }
    if (order == 0 && one.range().equals(other.range())) {
      order = Integer.compare(other.basis().size(), one.basis().size());
    }
    return order;
  }

  private static boolean isSeveral(DateRange range) {
    return !range.start().equals(range.end());
  }
}
