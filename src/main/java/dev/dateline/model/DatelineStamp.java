package dev.dateline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dateline of a story: "Moscow, 12 September 2022 (TDI):" or "BEIJING, Nov. 5 --".
 *
 * @param span the whole dateline, its closing colon or dash included
 * @param place the place as written, or empty
 * @param start the first day that it states, or the day that it was resolved to
 * @param agency the agency as written, or empty
 */
public record DatelineStamp(Span span, String place, Day start, String agency) {

  /** A day that may be unknown. */
  public sealed interface Day {
    record Known(LocalDate value) implements Day {}

    record Unknown() implements Day {}
  }

  public Optional<LocalDate> date() {
    return start instanceof Day.Known known ? Optional.of(known.value()) : Optional.empty();
  }
}
