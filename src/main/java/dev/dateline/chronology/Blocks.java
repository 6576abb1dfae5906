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

  /** Odd, so that no two keys become one. */
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  /** The numbers of the features, because a key of two numbers takes less than one of letters. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<Long, List<Cluster>> clusters = new HashMap<>();
  private final Set<Long> coarse = new HashSet<>();

  /** Announces a report that will be looked up, so that finer ones are kept where it will look. */
  void expect(Profile profile) {
    Level level = Level.of(profile.range());
    if (level != Level.DAYS) {
      for (int feature : numbers(profile)) {
        for (long unit : level.units(profile.range())) {
          coarse.add(key(level, unit, feature));
        }
      }
    }
  }

  /** The clusters to compare a report with, in the order in which they were begun. */
  Set<Cluster> candidates(Profile profile, int[] features) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    Level level = Level.of(profile.range());
    for (long unit : level.units(profile.range())) {
      for (int feature : features) {
        candidates.addAll(clusters.getOrDefault(key(level, unit, feature), List.of()));
      }
    }
    return candidates;
  }

  void register(Cluster cluster, Profile profile, int[] features) {
    Level own = Level.of(profile.range());
    for (Level level : Level.values()) {
      boolean wanted = level == Level.DAYS || !coarse.isEmpty();
      if (wanted && level.compareTo(own) >= 0) {
        for (long unit : level.units(profile.range())) {
          for (int feature : features) {
            register(cluster, level, key(level, unit, feature));
          }
        }
      }
    }
  }

  private void register(Cluster cluster, Level level, Long key) {
    if (level != Level.DAYS && !coarse.contains(key)) {
      return;
    }
    List<Cluster> known = clusters.get(key);
    if (known == null) {
      known = new ArrayList<>(1);
      clusters.put(key, known);
    }
    if (known.isEmpty() || known.get(known.size() - 1) != cluster) {
      known.add(cluster);
    }
  }

  /** A feature and a day, month, year or era, scattered so that their hashes differ. */
  private static Long key(Level level, long unit, int feature) {
    long key = (long) feature << 32 | (long) level.ordinal() << 29 | unit & 0x1FFFFFFF;
    return key * SCATTER;
  }

  /** The features of a report, by their numbers. */
  int[] numbers(Profile profile) {
    Set<String> features = features(profile);
    int[] numbered = new int[features.size()];
    int next = 0;
    for (String feature : features) {
      Integer number = numbers.get(feature);
      if (number == null) {
        number = numbers.size();
        numbers.put(feature, number);
      }
      numbered[next++] = number;
    }
    return numbered;
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
    if (profile.quote().isLong()) {
      features.add("quote " + profile.quote().hashCode());
    }
    return features;
  }
}
