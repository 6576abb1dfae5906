package dev.dateline.chronology;

import dev.dateline.model.EventType;
import java.util.List;
import java.util.Set;

/**
 * Whether two reports are of one occurrence; in doubt they are not, because two events in one row
 * mislead and one event in two rows does not.
 */
final class SameOccurrence {

  /** So many words are not said alike by chance. */
  private static final int LONG_QUOTE = 60;

  private static final Set<String> TALKS =
      Set.of("bilateral", "consultations", "dialogue", "negotiations", "talks");

  private SameOccurrence() {}

  static boolean holds(Profile one, Profile other) {
    Dates dates = Dates.of(one.range(), other.range());
    if (dates == Dates.APART || !sameKind(one, other)) {
      return false;
    }
    if (dates == Dates.EQUAL && saidAlike(one, other)) {
      return true;
    }
    if (dates == Dates.FINER && !isFinerOf(one, other)) {
      return false;
    }
    return switch (one.type()) {
      case VISIT -> sameVisit(one, other, dates);
      case MEETING -> one.type() == other.type() && sameTalks(one, other) || sameBody(one, other);
      case CALL -> sameTalks(one, other);
      case FORUM -> sameBody(one, other);
      case STATEMENT -> dates == Dates.EQUAL && sameStatement(one, other);
      case AGREEMENT -> sameAgreement(one, other);
      case APPOINTMENT -> !one.subtype().isEmpty() && shared(one, other) > 0;
      case RELATIONS -> !one.subtype().isEmpty() && sameSides(one, other);
      case CEREMONY -> sameCeremony(one, other);
    };
  }

  /** How well two reports of one occurrence fit, to choose among several. */
  static int fit(Profile one, Profile other) {
    int fit = shared(one, other);
    fit += Places.same(one.places(), other.places()) ? 10 : 0;
    fit += one.parties().equals(other.parties()) ? 20 : 0;
    fit += one.range().equals(other.range()) ? 100 : 0;
    fit += saidAlike(one, other) ? 1000 : 0;
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

  private static boolean areTalks(Profile one, Profile other) {
    return TALKS.contains(one.subtype()) && TALKS.contains(other.subtype());
  }

  /** The same release, published twice. */
  private static boolean saidAlike(Profile one, Profile other) {
    return one.quote().length() >= LONG_QUOTE
        && one.quote().equals(other.quote())
        && one.type() == other.type()
        && one.people().size() == other.people().size()
        && shared(one, other) == one.people().size();
  }

  /** A month or a year tells little: then the place must be told too, or which of a series. */
  private static boolean isFinerOf(Profile one, Profile other) {
    boolean near = Level.of(one.range()) == Level.DAYS && Level.of(other.range()) == Level.DAYS;
    boolean numbered = one.subject().isNumbered() && other.subject().isNumbered();
    return near || numbered || Places.same(one.places(), other.places());
  }

  private static boolean sameVisit(Profile one, Profile other, Dates dates) {
    boolean travellers =
        one.travellers().isEmpty() || other.travellers().isEmpty()
            ? one.parties().size() > 1 && one.parties().equals(other.parties())
            : travels(one, other) && travels(other, one);
    if (!travellers) {
      return false;
    }
    // A day of a longer trip is a leg of it, unless all of the trip is there.
    return dates == Dates.EQUAL
        ? goesThere(one, other) || goesThere(other, one)
        : Places.same(one.places(), other.places());
  }

  /** Whether the one whom a visit is of takes part in the other; companions may have their own. */
  private static boolean travels(Profile one, Profile other) {
    return PersonName.shared(one.travellers().subList(0, 1), other.people()) > 0;
  }

  private static boolean goesThere(Profile one, Profile other) {
    return !one.places().isEmpty() && Places.cover(one.places(), other.places());
  }

  /** Two who talk are a pair: who only shares one of them is of another meeting. */
  private static boolean sameTalks(Profile one, Profile other) {
    if (!Places.meet(one.places(), other.places())) {
      return false;
    }
    int shared = shared(one, other);
    int fewer = Math.min(one.people().size(), other.people().size());
    if (shared > 1) {
      return shared == fewer || shared > 2;
    }
    boolean sides = sameSides(one, other);
    return shared == 1 && fewer == 1
        ? sides
        : fewer == 0 && sides && (sameSubject(one, other) || placed(one, other));
  }

  private static boolean sameSides(Profile one, Profile other) {
    return one.parties().size() > 1
        && one.parties().equals(other.parties())
        && Places.meet(one.places(), other.places());
  }

  private static boolean placed(Profile one, Profile other) {
    return Places.same(one.places(), other.places());
  }

  private static boolean sameSubject(Profile one, Profile other) {
    return one.subject().isTelling() && one.subject().agrees(other.subject());
  }

  private static boolean sameBody(Profile one, Profile other) {
    return sameSubject(one, other) && Places.meet(one.places(), other.places());
  }

  private static boolean sameStatement(Profile one, Profile other) {
    List<PersonName> first = one.people();
    List<PersonName> second = other.people();
    if (first.isEmpty() && second.isEmpty()) {
      return one.subtype().equals("joint-statement")
          && one.subtype().equals(other.subtype())
          && sameSides(one, other);
    }
    return !first.isEmpty()
        && !second.isEmpty()
        && first.get(0).agrees(second.get(0))
        && one.subtype().equals(other.subtype())
        && (placed(one, other) || sameSubject(one, other) && !namesOnly(one));
  }

  /** "Announcement by Anna Berg" says no more than who made it. */
  private static boolean namesOnly(Profile one) {
    for (String word : one.subject().words()) {
      boolean name = false;
      for (PersonName person : one.people()) {
        name |= person.words().contains(Folding.spelling(word)) || word.length() == 1;
      }
      if (!name && new Subject(Set.of(word), "").isTelling()) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameAgreement(Profile one, Profile other) {
    boolean signatories = shared(one, other) > 1;
    return (signatories || sameSides(one, other))
        && Places.meet(one.places(), other.places())
        && (sameSubject(one, other) || signatories && isUntold(one, other));
  }

  private static boolean isUntold(Profile one, Profile other) {
    return !one.subject().isTelling() || !other.subject().isTelling();
  }

  private static boolean sameCeremony(Profile one, Profile other) {
    boolean agree = one.people().isEmpty() || other.people().isEmpty() || shared(one, other) > 0;
    return Places.meet(one.places(), other.places())
        && agree
        && (sameSubject(one, other) || shared(one, other) > 1);
  }

  private static int shared(Profile one, Profile other) {
    return PersonName.shared(one.people(), other.people());
  }
}
