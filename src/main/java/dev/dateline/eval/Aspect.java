package dev.dateline.eval;

import java.util.List;

/** What else than date and type is measured, on the required events that were found. */
public enum Aspect {
  STATUS,
  PLACE,
  PEOPLE,
  FIRST_TYPE,
  COUNTRY;

  /** What the annotation says of it; empty when it says nothing that could be measured. */
  List<String> wanted(GoldEvent gold) {
    return switch (this) {
      case STATUS -> List.of(gold.status());
      case PLACE -> gold.places();
      case PEOPLE -> gold.people();
      case FIRST_TYPE -> List.of(gold.firstType());
      case COUNTRY -> gold.countries();
    };
  }

  /** What was found of it. */
  List<String> got(FoundEvent found) {
    return switch (this) {
      case STATUS -> List.of(found.status());
      case PLACE -> found.placeNames();
      case PEOPLE -> found.people();
      case FIRST_TYPE -> List.of(found.type());
      case COUNTRY -> found.countries();
    };
  }

  /** Whether all that the annotation says was found; of names a part is enough, as a surname. */
  boolean isRight(Pair pair) {
    List<String> wanted = wanted(pair.gold());
    List<String> got = got(pair.found());
    return switch (this) {
      case STATUS, FIRST_TYPE, COUNTRY -> got.containsAll(wanted);
      case PLACE, PEOPLE -> namesAll(wanted, got);
    };
  }

  private static boolean namesAll(List<String> wanted, List<String> got) {
    StringBuilder names = new StringBuilder();
    for (String name : got) {
      names.append(Folding.fold(name)).append(" | ");
    }
    for (String name : wanted) {
      if (names.indexOf(Folding.fold(name)) < 0) {
        return false;
      }
    }
    return true;
  }
}
