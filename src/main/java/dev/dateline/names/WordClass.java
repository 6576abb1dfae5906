package dev.dateline.names;

/** What the name readers need to know of a word. */
enum WordClass {
  /** A first name: "Maxim". */
  GIVEN,
  /** Part of a name though small: "bin", "van". */
  PARTICLE,
  /** Capitalised in names of institutions, never in a person's name: "Ministry", "Federal". */
  INSTITUTION,
  /** Capitalised at the start of a sentence only: "The", "During". */
  STARTER,
  /** The head of an office: "Minister". */
  OFFICE_HEAD,
  /** A name and an ordinary word: "Roman", "Price"; a name where one is expected. */
  ALSO_NAME,
  /** A name is expected after it: "appointed". */
  EXPECTS_NAME,
  /** A word before the head of an office: "Deputy". */
  OFFICE_MODIFIER,
  /** "Mr", "Dr", "H.E.". */
  HONORIFIC,
  /** A title that goes with a first name alone: "Patriarch", "King". */
  REGAL,
  /** In the name of a building or its grounds: "Palace", "Airport". */
  VENUE_HEAD,
  /** Behind a town's name, in that of the region around it: "Oblast". */
  REGION_HEAD,
  /** What may follow a name and is no part of it: "MP", "Jr.". */
  SUFFIX,
  /** Somebody of the same office: "counterpart", "colleague". */
  RECIPROCAL;

  /** The bit of a word of this class. */
  int bit() {
    return 1 << ordinal();
  }
}
