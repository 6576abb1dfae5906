package dev.dateline.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** A found event and the annotated one that it is. */
record Pair(FoundEvent found, GoldEvent gold) {

  /** A pair that could be, with the places of its events in their lists. */
  private record Candidate(double affinity, int found, int gold) {}

  /**
   * Pairs one to one, those first that fit best; of equals the later in their lists.
   *
   * @param allowed which may be paired
   */
  static List<Pair> best(
      List<FoundEvent> found, List<GoldEvent> gold, BiPredicate<FoundEvent, GoldEvent> allowed) {
    Set<Integer> usedFound = new HashSet<>();
    Set<Integer> usedGold = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(found, gold, allowed)) {
      if (!usedFound.contains(candidate.found()) && !usedGold.contains(candidate.gold())) {
        usedFound.add(candidate.found());
        usedGold.add(candidate.gold());
        pairs.add(new Pair(found.get(candidate.found()), gold.get(candidate.gold())));
      }
    }
    return pairs;
  }

  private static List<Candidate> candidates(
      List<FoundEvent> found, List<GoldEvent> gold, BiPredicate<FoundEvent, GoldEvent> allowed) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        if (allowed.test(found.get(i), gold.get(j))) {
          candidates.add(new Candidate(Affinity.of(found.get(i), gold.get(j)), i, j));
        }
      }
    }
    Comparator<Candidate> worstFirst =
        Comparator.comparingDouble(Candidate::affinity)
            .thenComparingInt(Candidate::found)
            .thenComparingInt(Candidate::gold);
    Collections.sort(candidates, worstFirst.reversed());
    return candidates;
  }
}
