package dev.dateline.chronology;

import dev.dateline.model.EventType;
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

  Cluster(Report report, Profile profile) {
    add(report, profile);
  }

  void add(Report report, Profile profile) {
    reports.add(report);
    documents.add(report.document());
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
    return profile.type() == EventType.VISIT
        || profile.type() == EventType.FORUM
        || profile.type() == EventType.MEETING && profile.subject().isTelling()
        || !documents.contains(report.document());
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
