package dev.dateline.chronology;

import dev.dateline.model.EventType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether two reports of a meeting or a call are of one. */
final class SameTalks {

  private static final Set<String> ROUNDS = Set.of("consultations", "dialogue", "talks");

  private SameTalks() {}

  /** Whether talks are told by what they are, and not by who takes part. */
  static boolean isNamed(Profile one) {
    return one.subject().isTelling() || one.people().isEmpty() && ROUNDS.contains(one.subtype());
  }

  /** Two who talk are a pair: who only shares one of them is of another meeting. */
  static boolean holds(Profile one, Profile other) {
    boolean rounds = ROUNDS.contains(one.subtype()) && ROUNDS.contains(other.subtype());
    if (!Places.meet(one.places(), other.places()) || rounds && areOfOther(one, other)) {
      return false;
    }
    int shared = InCommon.shared(one, other);
    int fewer = Math.min(one.people().size(), other.people().size());
    if (shared > 1) {
      return shared > 2 || samePair(one, other, shared == fewer);
    }
    if (!InCommon.sameParties(one, other)) {
      return false;
    }
    if (rounds && Topic.agree(one, other) || fewer == 0 && isTheOnlyRound(one, other)) {
      return true;
    }
    return one.parties().size() > 1
        && (fewer == 0 ? isTheOnly(one, other) : shared == 1 && fewer == 1);
  }

  /** Talks of which nobody is named, of one side or more: those of the day, or of one account. */
  private static boolean isTheOnlyRound(Profile one, Profile other) {
    boolean nobody = one.people().isEmpty() && other.people().isEmpty();
    boolean ofTheDay = nobody && one.range().equals(other.range());
    return SameOccurrence.areTalks(one, other) && (ofTheDay || Wording.isAlike(one, other));
  }

  private static boolean areOfOther(Profile one, Profile other) {
    return Topic.differ(one, other) || one.subject().isOther(other.subject());
  }

  /** Others may have sat beside the pair; another side makes it another meeting. */
  private static boolean samePair(Profile one, Profile other, boolean nobodyElse) {
    boolean more = one.people().size() != other.people().size();
    if (more && isTold(one, other) && !one.parties().equals(other.parties())) {
      Profile larger = one.people().size() > other.people().size() ? one : other;
      Profile smaller = larger == one ? other : one;
      return !larger.parties().containsAll(smaller.parties())
          || larger.parties().size() == smaller.parties().size();
    }
    return nobodyElse
        || Dates.of(one.range(), other.range()) == Dates.EQUAL && ofTwoSides(one, other);
  }

  private static boolean isTold(Profile one, Profile other) {
    return one.parties().size() > 1 && other.parties().size() > 1;
  }

  /** Whether those whom both name are of more than one side. */
  private static boolean ofTwoSides(Profile one, Profile other) {
    Set<String> sides = new TreeSet<>();
    for (PersonName name : one.people()) {
      if (!name.country().isEmpty() && PersonName.shared(List.of(name), other.people()) > 0) {
        sides.add(name.country());
      }
    }
    return sides.size() > 1 && one.parties().equals(other.parties());
  }

  /** Where one names nobody, it is the talk of the two sides that is meant. */
  private static boolean isTheOnly(Profile one, Profile other) {
    return one.type() == EventType.CALL
        || InCommon.sameSubject(one, other)
        || InCommon.placed(one, other)
        || Wording.isAlike(one, other);
  }
}
