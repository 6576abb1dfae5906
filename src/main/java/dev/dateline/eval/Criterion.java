package dev.dateline.eval;

/** What makes a found event the annotated one. */
enum Criterion {
  /** The date is one of the accepted. */
  DATE,
  /** The date is, and the type too. */
  DATE_AND_TYPE;

  boolean holds(FoundEvent found, GoldEvent gold) {
    boolean sameDate = gold.dates().contains(found.date());
    return this == DATE ? sameDate : sameDate && gold.types().contains(found.type());
  }
}
