package dev.dateline.dates;

/** Whether a clause tells of what has happened or of what is to come. */
public enum Tense {
  PAST,
  FUTURE,
  /** The words do not tell. */
  UNSURE
}
