package dev.dateline.model;

/** Where an event stands as of the date of the document that reports it. */
public enum Status {
  PLANNED,
  ONGOING,
  HELD,
  POSTPONED,
  CANCELLED
}
