package dev.dateline.model;

/** The unit to which a date is known, finest first; the names follow ISO 8601-2 usage. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  public Precision coarser(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
