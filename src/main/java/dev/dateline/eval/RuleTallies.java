package dev.dateline.eval;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each rule got right, and of how many events that it could have found. */
final class RuleTallies {

  private final Map<String, Tally> found = new TreeMap<>();
  private final Map<String, Set<String>> types = new HashMap<>();

  void add(FoundEvent event, boolean right) {
    int one = right ? 1 : 0;
    found.merge(event.rule(), new Tally(one, 1, one, 0), Tally::plus);
    types.computeIfAbsent(event.rule(), rule -> new TreeSet<>()).add(event.type());
  }

  /** By rule; required are the events for which a type that the rule gives is accepted. */
  Map<String, Tally> of(List<GoldDocument> gold) {
    Map<String, Tally> tallies = new TreeMap<>();
    found.forEach(
        (rule, tally) -> {
          Tally required = new Tally(0, 0, 0, accepting(types.get(rule), gold));
          tallies.put(rule, tally.plus(required));
        });
    return tallies;
  }

  private static int accepting(Set<String> types, List<GoldDocument> gold) {
    int accepting = 0;
    for (GoldDocument document : gold) {
      for (GoldEvent event : document.events()) {
        boolean accepts = !event.optional() && !Collections.disjoint(event.types(), types);
        accepting += accepts ? 1 : 0;
      }
    }
    return accepting;
  }
}
