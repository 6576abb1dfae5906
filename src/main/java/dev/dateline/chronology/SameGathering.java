package dev.dateline.chronology;

import dev.dateline.model.EventType;
import java.util.Locale;
import java.util.Set;

/** Whether two reports of a forum, or of a meeting that has a name, are of one. */
final class SameGathering {

  /** Of these there are no two in one town on one day. */
  private static final Set<String> GATHERINGS = Set.of("ministerial", "summit");

  private SameGathering() {}

  static boolean holds(Profile one, Profile other) {
    if (!Places.meet(one.places(), other.places())) {
      return false;
    }
    boolean named = one.subject().isOfOneBody(other.subject()) && !areOfOthers(one, other);
    return named && (!isOnlyASide(one) || sameFormat(one, other))
        || isPartlyNamed(one, other)
        || sameLeaders(one, other)
        || sameGathering(one, other)
            && InCommon.sameSides(one, other)
            && Wording.isAlike(one, other);
  }

  /**
   * Whether one of two reports that are not enough for each other says too little to contradict: no
   * place for a month, no name or place of a gathering.
   */
  static boolean saysLess(Profile one, Profile other) {
    Dates dates = Dates.of(one.range(), other.range());
    if (dates == Dates.FINER && one.places().isEmpty() && !other.places().isEmpty()) {
      return true;
    }
    boolean gatherings = one.type() == EventType.FORUM && sameGathering(one, other);
    boolean less =
        InCommon.isUntold(one, other) || one.places().isEmpty() || other.places().isEmpty();
    return gatherings
        && less
        && dates != Dates.APART
        && InCommon.isNear(one, other)
        && !one.subject().isOther(other.subject())
        && one.subject().sameNumber(other.subject())
        && Places.meet(one.places(), other.places());
  }

  /** "The trilateral ministerial in Honolulu", and the one of three named countries. */
  private static boolean isPartlyNamed(Profile one, Profile other) {
    boolean untold = InCommon.isUntold(one, other) && sameGathering(one, other);
    boolean partly = one.subject().isPartOf(other.subject()) && InCommon.sameParties(one, other);
    return InCommon.placed(one, other)
        && InCommon.isNear(one, other)
        && one.subject().sameNumber(other.subject())
        && one.subtype().equals(other.subtype())
        && (untold || partly && one.range().equals(other.range()));
  }

  /** Many states have a "Strategic Dialogue" with each other. */
  private static boolean areOfOthers(Profile one, Profile other) {
    return one.type() == EventType.MEETING
        && other.type() == EventType.MEETING
        && !one.parties().containsAll(other.parties())
        && !other.parties().containsAll(one.parties());
  }

  /** "The G7" may be its leaders or its ministers. */
  private static boolean isOnlyASide(Profile one) {
    for (String word : one.subject().words()) {
      if (!one.parties().contains(word.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameFormat(Profile one, Profile other) {
    return one.range().equals(other.range()) || one.subtype().equals(other.subtype());
  }

  private static boolean sameGathering(Profile one, Profile other) {
    return GATHERINGS.contains(one.subtype()) && one.subtype().equals(other.subtype());
  }

  /** A summit of two on one day, whatever it is called. */
  private static boolean sameLeaders(Profile one, Profile other) {
    int shared = InCommon.shared(one, other);
    return shared > 1
        && shared == one.people().size()
        && shared == other.people().size()
        && one.range().equals(other.range())
        && sameGathering(one, other)
        && InCommon.sameSides(one, other);
  }
}
