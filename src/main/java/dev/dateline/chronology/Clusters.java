package dev.dateline.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts reports to occurrences. The exact ones come first, and a vague one goes to the occurrence
 * that it fits best; when it fits several alike, it stays by itself. What comes out depends on the
 * set of reports alone.
 */
final class Clusters {

  private record Entry(Report report, Profile profile) {}

  private final Blocks blocks = new Blocks();
  private final Map<Profile, Cluster> byProfile = new HashMap<>();
  private final List<Cluster> clusters = new ArrayList<>();

  private Clusters() {}

  static List<Cluster> of(List<Report> reports) {
    List<Entry> entries = new ArrayList<>(reports.size());
    Clusters sorted = new Clusters();
    for (Report report : reports) {
      Entry entry = new Entry(report, Profile.of(report.claim(), report.mentions()));
      entries.add(entry);
      sorted.blocks.expect(entry.profile());
    }
    entries.sort(new ExactFirst());
    for (Entry entry : entries) {
      sorted.sort(entry.report(), entry.profile());
    }
    return sorted.clusters;
  }

  private void sort(Report report, Profile profile) {
    Cluster known = byProfile.get(profile);
    if (known != null && known.isOpenTo(report, profile)) {
      known.add(report, profile);
      return;
    }
    int[] features = blocks.numbers(profile);
    Cluster best = best(report, profile, features);
    if (best == null) {
      best = new Cluster(report, profile);
      clusters.add(best);
    } else {
      best.add(report, profile);
    }
    blocks.register(best, profile, features);
    if (SameOccurrence.holds(profile, profile)) {
      byProfile.putIfAbsent(profile, best);
    }
  }

  /** The cluster that a report fits best, or null when there is none or several do alike. */
  private Cluster best(Report report, Profile profile, int[] features) {
    Cluster best = null;
    int most = -1;
    boolean several = false;
    for (Cluster cluster : blocks.candidates(profile, features)) {
      if (cluster.takes(report, profile)) {
        int fit = cluster.fit(profile);
        several = fit == most || several && fit < most;
        best = fit > most ? cluster : best;
        most = Math.max(most, fit);
      }
    }
    return several ? null : best;
  }

  /** Short times before long ones; of one time, those first who name more people and places. */
  private static final class ExactFirst implements Comparator<Entry> {

    private final Comparator<Report> inTime = new Report.InTime();

    @Override
    public int compare(Entry one, Entry other) {
      Profile first = one.profile();
      Profile second = other.profile();
      int order = Level.of(first.range()).compareTo(Level.of(second.range()));
      if (order == 0) {
        order = first.range().precision().compareTo(second.range().precision());
      }
      if (order == 0) {
        order = Integer.compare(second.people().size(), first.people().size());
      }
      if (order == 0) {
        order = Integer.compare(second.places().size(), first.places().size());
      }
      return order != 0 ? order : inTime.compare(one.report(), other.report());
    }
  }
}
