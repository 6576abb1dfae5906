package dev.dateline.cli;

/** What makes a run end with the answer "no", though it did its work. */
enum FailOn {
  /** An input that could not be read; exit code 3 says so in any case, and goes first. */
  UNREADABLE,
  /** A document whose publication date nothing states. */
  UNDATED,
  /** An event that a person should look at. */
  REVIEW,
  NONE
}
