package dev.dateline.events;

/** A part of a pattern. */
sealed interface Element {

  /** One of some words; {@code verb} says that they are the forms of a verb. */
  record Word(int[] numbers, boolean optional, boolean verb) implements Element {

    boolean contains(int number) {
      for (int one : numbers) {
        if (one == number) {
          return true;
        }
      }
      return false;
    }
  }

  /** Up to some words of any kind; no mark but a hyphen or quotation mark. */
  record Gap(int most) implements Element {}

  /** A name or number already found. */
  record Slot(Kind kind, boolean optional) implements Element {}

  /** What a slot can hold; the list is closed. */
  enum Kind {
    PERSON,
    PLACE,
    COUNTRY,
    BODY,
    PARTY,
    NUMBER
  }
}
