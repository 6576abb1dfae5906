package dev.dateline.output;

import dev.dateline.model.Span;

/**
 * A stretch of a text that is a date, a place or a person.
 *
 * @param value of a date its first and last day, of a place its country, else empty
 */
record Mark(Kind kind, Span span, String value) {

  /** What it is. */
  enum Kind {
    DATE,
    PLACE,
    PERSON
  }
}
