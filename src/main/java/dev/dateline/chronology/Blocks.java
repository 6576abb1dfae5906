package dev.dateline.chronology;

import dev.dateline.model.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the clusters that a report may belong to, by date and what it shares with them, so that not
 * every one is compared with every other.
 */
final class Blocks {

  /** More people than this in one report are a list of guests. */
  private static final int MOST_PEOPLE = 12;

  private static final int LONG_QUOTE = 60;

  private final Map<String, List<Cluster>> clusters = new HashMap<>();
  private final Set<String> coarse = new HashSet<>();

  /** Announces a report that will be looked up, so that finer ones are kept where it will look. */
  void expect(Profile profile) {
    Level level = Level.of(profile.range());
    if (level != Level.DAYS) {
      coarse.addAll(keys(profile, level));
    }
  }

  /** The clusters to compare a report with, in the order in which they were begun. */
  Set<Cluster> candidates(Profile profile) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    for (String key : keys(profile, Level.of(profile.range()))) {
      candidates.addAll(clusters.getOrDefault(key, List.of()));
    }
    return candidates;
  }

  void register(Cluster cluster, Profile profile) {
    Level own = Level.of(profile.range());
    for (Level level : Level.values()) {
      if (level.compareTo(own) >= 0) {
        for (String key : keys(profile, level)) {
          if (level == Level.DAYS || coarse.contains(key)) {
            register(cluster, key);
          }
        }
      }
    }
  }

  private void register(Cluster cluster, String key) {
    List<Cluster> known = clusters.get(key);
    if (known == null) {
      known = new ArrayList<>(1);
      clusters.put(key, known);
    }
    if (known.isEmpty() || known.get(known.size() - 1) != cluster) {
      known.add(cluster);
    }
  }

  private static List<String> keys(Profile profile, Level level) {
    List<String> keys = new ArrayList<>();
    Set<String> features = features(profile);
    for (long unit : level.units(profile.range())) {
      for (String feature : features) {
        keys.add(level.name() + unit + " " + feature);
      }
    }
    return keys;
  }

  /** What two reports of one occurrence have at least one of in common. */
  static Set<String> features(Profile profile) {
    Set<String> features = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(MOST_PEOPLE, profile.people().size()); i++) {
      features.addAll(profile.people().get(i).words());
    }
    if (profile.parties().size() > 1) {
      features.add("parties " + String.join(" ", profile.parties()));
    }
    if (profile.parties().size() == 1) {
      features.add(profile.type() + " " + profile.parties().iterator().next());
    }
    if (profile.type() == EventType.FORUM && !profile.places().isEmpty()) {
      features.add(profile.subtype() + " in " + profile.places().get(0).country());
    }
    if (profile.subject().isTelling()) {
      features.add("subject " + String.join(" ", profile.subject().words()));
    }
    if (profile.quote().length() >= LONG_QUOTE) {
      features.add("quote " + profile.quote().hashCode());
    }
    return features;
  }
}
