package dev.dateline.chronology;

import dev.dateline.model.EventType;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The reports of one occurrence. */
final class Cluster {

  /** What so many agree on, others need not be compared with; that keeps large clusters linear. */
  private static final int MOST_PROFILES = 32;

  private final List<Report> reports = new ArrayList<>(1);
  private final List<Profile> profiles = new ArrayList<>(1);
  private final Set<String> documents = new HashSet<>();

  /** When it was first said to be over, and last to come. */
  private LocalDate held = LocalDate.MAX;

  private LocalDate planned = LocalDate.MIN;

  Cluster(Report report, Profile profile) {
    add(report, profile);
  }

  void add(Report report, Profile profile) {
    reports.add(report);
    documents.add(report.document());
    if (report.claim().status() == Status.HELD && isEarlier(report.published(), held)) {
      held = report.published();
    } else if (report.claim().status() == Status.PLANNED && report.published().isAfter(planned)) {
      planned = report.published();
    }
    if (profiles.size() < MOST_PROFILES && !profiles.contains(profile)) {
      profiles.add(profile);
    }
  }

  /** That of the first report. */
  Profile profile() {
    return profiles.get(0);
  }

  /** The reports in order of publication. */
  List<Report> reports() {
    List<Report> ordered = new ArrayList<>(reports);
    ordered.sort(new Report.InTime());
    return ordered;
  }

  /** Whether a report is of the same occurrence as every one here. */
  boolean takes(Report report, Profile profile) {
    if (!isOpenTo(report, profile)) {
      return false;
    }
    boolean fits = false;
    for (Profile member : profiles) {
      boolean same = SameOccurrence.holds(member, profile);
      fits |= same;
      if (!same && !SameGathering.saysLess(member, profile)) {
        return false;
      }
    }
    return fits;
  }

  /**
   * A document that tells of two talks on one day means two; of two visits, it repeats itself, and
   * so it does of talks that have a name.
   */
  boolean isOpenTo(Report report, Profile profile) {
    if (Level.of(profile.range()) != Level.DAYS && isOfAnotherTime(report)) {
      return false;
    }
    return profile.type() == EventType.VISIT
        || profile.type() == EventType.FORUM
        || profile.type() == EventType.MEETING && SameTalks.isNamed(profile)
        || !documents.contains(report.document());
  }

  /** Of a month or a year, what was over before it was still to come is another one of a series. */
  private boolean isOfAnotherTime(Report report) {
    return switch (report.claim().status()) {
      case PLANNED -> report.published().isAfter(held);
      case HELD -> isEarlier(report.published(), planned);
      case ONGOING, POSTPONED, CANCELLED -> false;
    };
  }

  private static boolean isEarlier(LocalDate published, LocalDate other) {
    return !published.equals(LocalDate.MIN) && published.isBefore(other);
  }

  /** How well a report fits to the one that it fits best. */
  int fit(Profile profile) {
    int best = 0;
    for (Profile member : profiles) {
      best = Math.max(best, SameOccurrence.fit(member, profile));
    }
    return best;
  }
}
