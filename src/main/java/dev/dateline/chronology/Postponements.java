package dev.dateline.chronology;

import dev.dateline.model.DateRange;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds to which event one that was put off was moved. */
final class Postponements {

  /** What is put off for longer is another event. */
  private static final int MOST_MONTHS = 18;

  private final Map<String, List<Merged>> successors = new HashMap<>();
  private final List<Merged> postponed = new ArrayList<>();

  /**
   * Looks through the events.
   *
   * @param events in order of date
   */
  Postponements(List<Merged> events) {
    for (Merged event : events) {
      if (event.event().status() == Status.POSTPONED) {
        postponed.add(event);
        for (String feature : Blocks.features(event.profile())) {
          successors.putIfAbsent(feature, new ArrayList<>());
        }
      }
    }
    if (!postponed.isEmpty()) {
      for (Merged event : events) {
        for (String feature : Blocks.features(event.profile())) {
          List<Merged> known = successors.get(feature);
          if (known != null) {
            known.add(event);
          }
        }
      }
    }
  }

  /** Tells the relations each pair of old and new date. */
  void tell(Relations relations) {
    for (Merged old : postponed) {
      Merged moved = null;
      for (String feature : Blocks.features(old.profile())) {
        moved = earlier(moved, first(old, successors.get(feature)));
      }
      if (moved != null) {
        relations.add(old, "postponed-to", moved);
        relations.add(moved, "postponed-from", old);
      }
    }
  }

  private static Merged first(Merged old, List<Merged> events) {
    for (Merged event : events) {
      if (isMoved(old, event)) {
        return event;
      }
    }
    return null;
  }

  /** Whether an event is the same one at a later date, told of since it was put off. */
  private static boolean isMoved(Merged old, Merged event) {
    DateRange before = old.profile().range();
    LocalDate start = event.profile().range().start();
    return start.isAfter(before.end())
        && start.isBefore(before.end().plusMonths(MOST_MONTHS))
        && event.event().status() != Status.POSTPONED
        && event.event().status() != Status.CANCELLED
        && !event.reports().get(0).published().isBefore(dayOfPutting(old))
        && SameOccurrence.holds(old.profile(), event.profile().at(before));
  }

  private static LocalDate dayOfPutting(Merged old) {
    for (Report report : old.reports()) {
      if (report.claim().status() == Status.POSTPONED) {
        return report.published();
      }
    }
    return LocalDate.MIN;
  }

  private static Merged earlier(Merged one, Merged other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new EventOrder().compare(other.event(), one.event()) < 0 ? other : one;
  }
}
