package dev.dateline.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days of a table, in whatever way a spreadsheet wrote them. How it did shows in those that
 * nobody changed; where it does not, a day that may be two is refused.
 */
final class DayColumn {

  /** A chance agreement may be so much rarer than the others. */
  private static final int CLEARLY = 10;

  private record Seen(LocalDate before, Map<DayReading, LocalDate> days) {}

  private final Map<String, List<Seen>> families = new HashMap<>();

  /** Takes a cell into account; all are to be seen before the first is read. */
  void see(LocalDate before, String cell) {
    Map<DayReading, LocalDate> days = DayReading.all(cell, before);
    if (!days.isEmpty() && !days.containsKey(DayReading.CERTAIN)) {
      String family = DayReading.family(cell);
      families.computeIfAbsent(family, one -> new ArrayList<>()).add(new Seen(before, days));
    }
  }

  /** The day that a cell means. */
  LocalDate read(LocalDate before, String cell) throws RefusedException {
    Map<DayReading, LocalDate> days = DayReading.all(cell, before);
    if (days.isEmpty()) {
      throw new RefusedException("'" + cell + "' is not a date; write yyyy-mm-dd, as 2025-06-09");
    }
    if (days.containsKey(DayReading.CERTAIN)) {
      return days.get(DayReading.CERTAIN);
    }
    Set<DayReading> readings = readings(families.get(DayReading.family(cell)));
    Set<LocalDate> meant = new LinkedHashSet<>();
    for (Map.Entry<DayReading, LocalDate> day : days.entrySet()) {
      if (readings.contains(day.getKey())) {
        meant.add(day.getValue());
      }
    }
    if (meant.size() != 1) {
      Set<LocalDate> all = meant.isEmpty() ? new LinkedHashSet<>(days.values()) : meant;
      List<String> texts = new ArrayList<>();
      all.forEach(day -> texts.add(day.toString()));
      throw new RefusedException(
          "'"
              + cell
              + "' could be "
              + String.join(" or ", texts)
              + "; write the dates of this table as yyyy-mm-dd");
    }
    return meant.iterator().next();
  }

  /** The ways of reading that the cells of a family leave open; one of them is to be hoped for. */
  private static Set<DayReading> readings(List<Seen> cells) {
    Set<DayReading> possible = EnumSet.allOf(DayReading.class);
    for (Seen seen : cells) {
      possible.retainAll(seen.days().keySet());
    }
    Map<DayReading, Integer> proofs = proofs(cells, possible);
    for (DayReading reading : possible) {
      if (isProved(reading, proofs)) {
        return EnumSet.of(reading);
      }
    }
    return possible;
  }

  /** How many unchanged days each way of reading gives where the others give another. */
  private static Map<DayReading, Integer> proofs(List<Seen> cells, Set<DayReading> possible) {
    Map<DayReading, Integer> proofs = new EnumMap<>(DayReading.class);
    for (DayReading reading : possible) {
      proofs.put(reading, 0);
    }
    for (Seen seen : cells) {
      Set<LocalDate> days = new LinkedHashSet<>();
      for (DayReading reading : possible) {
        days.add(seen.days().get(reading));
      }
      for (DayReading reading : possible) {
        boolean same = seen.before().equals(seen.days().get(reading));
        proofs.merge(reading, same && days.size() > 1 ? 1 : 0, Integer::sum);
      }
    }
    return proofs;
  }

  private static boolean isProved(DayReading reading, Map<DayReading, Integer> proofs) {
    for (Map.Entry<DayReading, Integer> other : proofs.entrySet()) {
      boolean another = other.getKey() != reading;
      if (another && other.getValue() * CLEARLY > proofs.get(reading)) {
        return false;
      }
    }
    return proofs.get(reading) > 0;
  }
}
