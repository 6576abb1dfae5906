package dev.dateline.eval;

import java.util.ArrayList;
import java.util.List;

/** Tells of the events that should not be, beside the missed one that each was meant to be. */
final class Extras {

  private Extras() {}

  static List<Finding> of(Matching matching, GoldDocument document) {
    List<Pair> meant = Pair.best(matching.surplus(), matching.missed(), Extras::isMeant);
    List<Finding> findings = new ArrayList<>();
    for (FoundEvent event : matching.surplus()) {
      Finding.Kind kind = isDated(event, document) ? Finding.Kind.EXTRA : Finding.Kind.WRONG_DATE;
      Finding.Side annotated = annotated(event, meant);
      Finding.Side found = Finding.Side.of(event, List.of());
      findings.add(new Finding(kind, document.id(), annotated, found));
    }
    return findings;
  }

  private static boolean isMeant(FoundEvent event, GoldEvent missed) {
    return Criterion.DATE.holds(event, missed) || Affinity.quotesMost(event, missed);
  }

  private static Finding.Side annotated(FoundEvent event, List<Pair> meant) {
    for (Pair pair : meant) {
      if (pair.found() == event) {
        return Finding.Side.of(pair.gold(), List.of());
      }
    }
    return Finding.Side.NONE;
  }

  private static boolean isDated(FoundEvent event, GoldDocument document) {
    for (GoldEvent annotated : document.events()) {
      if (Criterion.DATE.holds(event, annotated)) {
        return true;
      }
    }
    return false;
  }
}
