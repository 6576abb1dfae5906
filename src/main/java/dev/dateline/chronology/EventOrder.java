package dev.dateline.chronology;

import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import java.io.Serializable;
import java.util.Comparator;

/**
 * By first day, last day, precision, type and id, so that the order never depends on the input's.
 */
public final class EventOrder implements Comparator<Event>, Serializable {

  private static final long serialVersionUID = 1L;

  @Override
  public int compare(Event one, Event other) {
    int order = compare(one.date().range(), other.date().range());
    if (order == 0) {
      order = one.type().compareTo(other.type());
    }
    if (order == 0) {
      order = one.id().compareTo(other.id());
    }
    return order;
  }

  private static int compare(DateRange one, DateRange other) {
    int order = one.start().compareTo(other.start());
    if (order == 0) {
      order = one.end().compareTo(other.end());
    }
    return order != 0 ? order : one.precision().compareTo(other.precision());
  }
}
