package dev.dateline.chronology;

/** What two reports have in common. */
final class InCommon {

  private InCommon() {}

  /** Whether both tell the same parties, one or more. */
  static boolean sameParties(Profile one, Profile other) {
    return !one.parties().isEmpty() && one.parties().equals(other.parties());
  }

  /** Whether both tell the same parties, two or more, and no other place. */
  static boolean sameSides(Profile one, Profile other) {
    return one.parties().size() > 1
        && one.parties().equals(other.parties())
        && Places.meet(one.places(), other.places());
  }

  /** Whether both say where, and the same. */
  static boolean placed(Profile one, Profile other) {
    return Places.same(one.places(), other.places());
  }

  /** Whether both have one name, which tells them apart from others. */
  static boolean sameSubject(Profile one, Profile other) {
    return one.subject().isTelling() && one.subject().agrees(other.subject());
  }

  /** Whether one has no name that tells it apart. */
  static boolean isUntold(Profile one, Profile other) {
    return !one.subject().isTelling() || !other.subject().isTelling();
  }

  /** Whether both are dated to days or a week. */
  static boolean isNear(Profile one, Profile other) {
    return Level.of(one.range()) == Level.DAYS && Level.of(other.range()) == Level.DAYS;
  }

  /** How many people both name. */
  static int shared(Profile one, Profile other) {
    return PersonName.shared(one.people(), other.people());
  }
}
