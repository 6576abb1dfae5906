package dev.dateline.names;

/** What a phrase of the lexicon names. */
enum PhraseKind {
  PARTY,
  /** A side as part of a compound: "Sino" of "Sino-Russian". */
  PARTY_PART,
  OFFICE,
  VENUE,
  REGION,
  /** Small words that stand for an office: "leader", "foreign minister". */
  EPITHET,
  /** Offices in the plural: "foreign ministers". */
  GROUP,
  /** People whom a rule file names outright. */
  PERSON,
  /** Places that a rule file names outright. */
  PLACE;

  /** The bit of a word with which such a phrase begins; those before are of {@link WordClass}. */
  int bit() {
    return 1 << 16 + ordinal();
  }
}
