package dev.dateline.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Which found events of one document are which annotated ones.
 *
 * @param required the pairs whose annotated event is required
 * @param surplus found events that are no annotated one, and count as wrong
 * @param missed required annotated events that were not found
 */
record Matching(List<Pair> required, List<FoundEvent> surplus, List<GoldEvent> missed) {

  static Matching of(List<FoundEvent> found, List<GoldEvent> gold, Criterion criterion) {
    List<Pair> required = new ArrayList<>();
    List<FoundEvent> surplus = new ArrayList<>(found);
    List<GoldEvent> missed = new ArrayList<>(gold);
    for (Pair pair : Pair.best(found, gold, criterion::holds)) {
      removeSame(surplus, pair.found());
      removeSame(missed, pair.gold());
      if (!pair.gold().optional()) {
        required.add(pair);
      }
    }
    surplus.removeIf(event -> isOptional(event, gold, criterion));
    missed.removeIf(GoldEvent::optional);
    return new Matching(required, surplus, missed);
  }

  Tally tally() {
    int right = required.size();
    return new Tally(right, right + surplus.size(), right, right + missed.size());
  }

  /** Several found events may be one optional one: the items of a programme, an aggregate. */
  private static boolean isOptional(FoundEvent event, List<GoldEvent> gold, Criterion criterion) {
    for (GoldEvent annotated : gold) {
      if (annotated.optional() && criterion.holds(event, annotated)) {
        return true;
      }
    }
    return false;
  }

  /** Removes this very one and no equal. */
  private static <T> void removeSame(List<T> list, T one) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == one) {
        list.remove(i);
        return;
      }
    }
  }
}
