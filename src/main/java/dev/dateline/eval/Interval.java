package dev.dateline.eval;

/**
 * A date as files state it.
 *
 * @param start ISO 8601, or empty when a chronology gives none
 * @param end inclusive
 */
public record Interval(String start, String end) {

  /** {@code 2025-06-09}, or {@code 2025-06-09..2025-06-10}. */
  @Override
  public String toString() {
    return start.equals(end) ? start : start + ".." + end;
  }
}
