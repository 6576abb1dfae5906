package dev.dateline.eval;

import java.util.HashSet;
import java.util.Set;

/** How well a found and an annotated event of one date fit in all else: the more, the better. */
final class Affinity {

  private static final double ACCEPTED_TYPE = 10;
  private static final double FIRST_TYPE = 2;
  private static final double WHOLE_EVIDENCE = 5;
  private static final double REQUIRED = 0.5;

  private Affinity() {}

  static double of(FoundEvent found, GoldEvent gold) {
    double affinity = 0;
    if (gold.types().contains(found.type())) {
      affinity += ACCEPTED_TYPE;
      affinity += gold.firstType().equals(found.type()) ? FIRST_TYPE : 0;
    }
    Set<String> evidence = Folding.words(gold.evidence());
    affinity += WHOLE_EVIDENCE * shared(evidence, found.words()) / Math.max(1, evidence.size());
    Set<String> places = new HashSet<>();
    gold.places().forEach(place -> places.add(Folding.fold(place)));
    Set<String> foundPlaces = new HashSet<>();
    found.places().forEach(place -> foundPlaces.add(Folding.fold(place)));
    affinity += shared(places, foundPlaces);
    return affinity + (gold.optional() ? 0 : REQUIRED);
  }

  /** Whether a found event quotes most of what proves the annotated one. */
  static boolean quotesMost(FoundEvent found, GoldEvent gold) {
    Set<String> evidence = Folding.words(gold.evidence());
    return 2 * shared(evidence, found.words()) > evidence.size();
  }

  private static int shared(Set<String> some, Set<String> others) {
    int shared = 0;
    for (String one : some) {
      shared += others.contains(one) ? 1 : 0;
    }
    return shared;
  }
}
