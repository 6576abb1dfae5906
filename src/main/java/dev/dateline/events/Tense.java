package dev.dateline.events;

/** How an event lies to the time of writing, as far as its own words tell. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNSURE
}
