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

  private static final int FIRST_BIT = 14;
  private static final int FIRST_SMALL_BIT = 23;

  /** The bit of a word with which such a phrase begins; those before are of {@link WordClass}. */
  int bit() {
    return 1 << FIRST_BIT + ordinal();
  }

  /** The bit of a word with which such a phrase begins also where it is not capitalised. */
  int smallBit() {
    return 1 << FIRST_SMALL_BIT + ordinal();
  }

  /** Whether every class and kind has a bit of its own. */
  static boolean haveRoom() {
    return WordClass.values().length <= FIRST_BIT
        && values().length <= FIRST_SMALL_BIT - FIRST_BIT
        && values().length <= Integer.SIZE - FIRST_SMALL_BIT;
  }
}
