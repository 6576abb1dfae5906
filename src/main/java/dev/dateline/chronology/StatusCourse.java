package dev.dateline.chronology;

import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.List;

/** How an event stands after its reports in order of publication. */
final class StatusCourse {

  private final List<Report> reports;

  StatusCourse(List<Report> reports) {
    this.reports = reports;
  }

  /** What was held once, was held; else the latest word counts, and of one day's the firmest. */
  Status status() {
    Status status = Status.PLANNED;
    LocalDate said = LocalDate.MIN;
    for (Report report : reports) {
      Status next = report.claim().status();
      boolean later = report.published().isAfter(said);
      if (firmness(next) > firmness(status) || later && isOff(status) && next == Status.PLANNED) {
        status = next;
        said = report.published();
      }
    }
    return status;
  }

  /** Whether one report says that it was held, and another that it was not to be. */
  boolean isDisputed() {
    boolean held = false;
    boolean off = false;
    for (Report report : reports) {
      held |= report.claim().status() == Status.HELD;
      off |= isOff(report.claim().status());
    }
    return held && off;
  }

  private static boolean isOff(Status status) {
    return status == Status.POSTPONED || status == Status.CANCELLED;
  }

  private static int firmness(Status status) {
    return switch (status) {
      case PLANNED -> 0;
      case POSTPONED -> 1;
      case CANCELLED -> 2;
      case ONGOING -> 3;
      case HELD -> 4;
    };
  }
}
