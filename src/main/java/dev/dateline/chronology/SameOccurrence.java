package dev.dateline.chronology;

import dev.dateline.model.EventType;
import java.util.List;
import java.util.Set;

/**
 * Whether two reports are of one occurrence; in doubt they are not, because two events in one row
 * mislead and one event in two rows does not.
 */
final class SameOccurrence {

  private static final Set<String> TALKS =
      Set.of("bilateral", "consultations", "dialogue", "negotiations", "talks");

  private SameOccurrence() {}

  static boolean holds(Profile one, Profile other) {
    Dates dates = Dates.of(one.range(), other.range());
    if (dates == Dates.APART || !sameKind(one, other)) {
      return false;
    }
    if (dates == Dates.OVERLAPPING && one.type() != EventType.VISIT) {
      return false;
    }
    if (dates == Dates.FINER && !isFinerOf(one, other)) {
      return false;
    }
    if (dates == Dates.EQUAL && samePeople(one, other) && sameWords(one, other)) {
      return true;
    }
    return isTold(one, other, dates) || dates == Dates.EQUAL && saidAlike(one, other);
  }

  private static boolean isTold(Profile one, Profile other, Dates dates) {
    return switch (one.type()) {
      case VISIT -> SameVisit.holds(one, other, dates);
      case MEETING ->
          one.type() == other.type() && SameTalks.holds(one, other)
              || SameGathering.holds(one, other);
      case CALL -> SameTalks.holds(one, other);
      case FORUM -> SameGathering.holds(one, other);
      case STATEMENT -> dates == Dates.EQUAL && sameStatement(one, other);
      case AGREEMENT -> sameAgreement(one, other);
      case APPOINTMENT -> !one.subtype().isEmpty() && InCommon.shared(one, other) > 0;
      case RELATIONS -> !one.subtype().isEmpty() && InCommon.sameSides(one, other);
      case CEREMONY -> sameCeremony(one, other);
    };
  }

  /** How well two reports of one occurrence fit, to choose among several. */
  static int fit(Profile one, Profile other) {
    int fit = InCommon.shared(one, other);
    fit += !one.subtype().isEmpty() && one.subtype().equals(other.subtype()) ? 5 : 0;
    fit += Places.same(one.places(), other.places()) ? 10 : 0;
    fit += one.parties().equals(other.parties()) ? 20 : 0;
    fit += one.range().equals(other.range()) ? 100 : 0;
    fit += samePeople(one, other) && sameWords(one, other) || saidAlike(one, other) ? 1000 : 0;
    return fit;
  }

  private static boolean sameKind(Profile one, Profile other) {
    boolean convened = isConvened(one.type()) && isConvened(other.type());
    boolean either = one.subtype().isEmpty() || other.subtype().isEmpty();
    boolean alike = either || one.subtype().equals(other.subtype()) || areTalks(one, other);
    return one.type() == other.type() && (alike || one.type() == EventType.VISIT)
        || convened && either;
  }

  private static boolean isConvened(EventType type) {
    return type == EventType.FORUM || type == EventType.MEETING;
  }

  static boolean areTalks(Profile one, Profile other) {
    return TALKS.contains(one.subtype()) && TALKS.contains(other.subtype());
  }

  /** The same release, published twice, a word changed here and there. */
  private static boolean saidAlike(Profile one, Profile other) {
    return samePeople(one, other)
        && one.parties().equals(other.parties())
        && Places.meet(one.places(), other.places())
        && one.quote().isNear(other.quote());
  }

  private static boolean sameWords(Profile one, Profile other) {
    return one.quote().isLong() && one.quote().equals(other.quote());
  }

  /** Whether one names all whom the other does, or both name nobody. */
  private static boolean samePeople(Profile one, Profile other) {
    int fewer = Math.min(one.people().size(), other.people().size());
    return one.type() == other.type()
        && (fewer > 0 || one.people().size() == other.people().size())
        && PersonName.shared(one.people(), other.people()) == fewer;
  }

  /** A month or a year tells little: then the place must be told too, or which of a series. */
  private static boolean isFinerOf(Profile one, Profile other) {
    boolean numbered = one.subject().isNumbered() && other.subject().isNumbered();
    return InCommon.isNear(one, other) || numbered || Places.same(one.places(), other.places());
  }

  private static boolean sameStatement(Profile one, Profile other) {
    List<PersonName> first = one.people();
    List<PersonName> second = other.people();
    if (!one.subtype().equals(other.subtype())) {
      return false;
    }
    boolean told = !first.isEmpty() && !second.isEmpty();
    if (told && !first.get(0).agrees(second.get(0))) {
      return false;
    }
    if (InCommon.sameParties(one, other) && Wording.isAlike(one, other)) {
      return true;
    }
    return told
        ? InCommon.placed(one, other) || InCommon.sameSubject(one, other)
        : first.isEmpty()
            && second.isEmpty()
            && one.subtype().equals("joint-statement")
            && InCommon.sameSides(one, other);
  }

  private static boolean sameAgreement(Profile one, Profile other) {
    boolean signatories = InCommon.shared(one, other) > 1;
    return (signatories || InCommon.sameSides(one, other))
        && Places.meet(one.places(), other.places())
        && (InCommon.sameSubject(one, other)
            || InCommon.isUntold(one, other) && (signatories || one.range().equals(other.range())));
  }

  private static boolean sameCeremony(Profile one, Profile other) {
    boolean agree =
        one.people().isEmpty() || other.people().isEmpty() || InCommon.shared(one, other) > 0;
    return Places.meet(one.places(), other.places())
        && agree
        && (InCommon.sameSubject(one, other)
            || InCommon.shared(one, other) > 1
            || InCommon.sameParties(one, other) && Wording.isAlike(one, other));
  }
}
