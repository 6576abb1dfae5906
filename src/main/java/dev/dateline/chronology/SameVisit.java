package dev.dateline.chronology;

/** Whether two reports of visits are of one. */
final class SameVisit {

  private SameVisit() {}

  static boolean holds(Profile one, Profile other, Dates dates) {
    boolean travellers =
        one.travellers().isEmpty() || other.travellers().isEmpty()
            ? sameGuests(one, other)
            : travels(one, other) && travels(other, one);
    if (!travellers) {
      return false;
    }
    // A day of a longer trip is a leg of it, unless all of the trip is there.
    return dates == Dates.EQUAL
        ? goesThere(one, other) || goesThere(other, one)
        : Places.same(one.places(), other.places());
  }

  /** A delegation of which no head is named. */
  private static boolean sameGuests(Profile one, Profile other) {
    boolean nobody = one.travellers().isEmpty() && other.travellers().isEmpty();
    boolean clear = nobody || one.parties().size() > 1 || Wording.isAlike(one, other);
    return InCommon.sameParties(one, other) && clear;
  }

  /** Whether the one whom a visit is of takes part in the other; companions may have their own. */
  private static boolean travels(Profile one, Profile other) {
    return PersonName.shared(one.travellers().subList(0, 1), other.people()) > 0;
  }

  private static boolean goesThere(Profile one, Profile other) {
    return !one.places().isEmpty() && Places.cover(one.places(), other.places());
  }
}
