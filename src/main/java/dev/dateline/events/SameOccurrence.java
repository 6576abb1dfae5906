package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Tells whether two mentions in a document are of one occurrence. */
final class SameOccurrence {

  private SameOccurrence() {}

  static boolean of(Claim one, Claim other) {
    return one.type() == other.type()
        && one.date().range().equals(other.date().range())
        && meet(places(one), places(other))
        && (one.body().isEmpty() || other.body().isEmpty() || one.body().equals(other.body()))
        && !isOtherCompany(one, other)
        && !isOtherCompany(other, one)
        && (isBare(one) || isBare(other) || share(one, other) || isSameVisit(one, other));
  }

  /** Whoever meets a commission and then a minister has two meetings. */
  private static boolean isOtherCompany(Claim one, Claim other) {
    return one.type() == EventType.MEETING
        && !one.body().isEmpty()
        && other.body().isEmpty()
        && one.participants().size() == 1
        && other.participants().size() == 2;
  }

  /** The same town on the same days, and only one mention says whose visit it is. */
  private static boolean isSameVisit(Claim one, Claim other) {
    boolean told = people(one).isEmpty() != people(other).isEmpty();
    return one.type() == EventType.VISIT
        && told
        && !places(one).isEmpty()
        && !places(other).isEmpty();
  }

  /** Whether two mentions have a person in common, or neither has one and the title is one. */
  private static boolean share(Claim one, Claim other) {
    List<String> people = people(one);
    if (people.isEmpty() && people(other).isEmpty()) {
      return one.title().equals(other.title())
          || one.type() == EventType.RELATIONS && one.subtype().equals(other.subtype());
    }
    boolean pairs = people.size() > 1 && people(other).size() > 1;
    int needed = pairs && isBetweenSides(one.type()) ? 2 : 1;
    return common(people, people(other)) >= needed;
  }

  /** Whoever meets two others on one day has two meetings. */
  private static boolean isBetweenSides(EventType type) {
    return type == EventType.MEETING || type == EventType.CALL;
  }

  private static int common(List<String> one, List<String> other) {
    int count = 0;
    for (String name : one) {
      count += other.contains(name) ? 1 : 0;
    }
    return count;
  }

  /** "the meeting", "Meeting in Riga": a mention that says nothing of its own but the place. */
  private static boolean isBare(Claim claim) {
    int word = claim.title().indexOf(' ');
    return claim.participants().isEmpty()
        && claim.body().isEmpty()
        && (word < 0 || !claim.places().isEmpty() && claim.title().startsWith(" in ", word));
  }

  /** Two lists go together when one says nothing or both share something. */
  private static boolean meet(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  private static List<String> places(Claim claim) {
    List<String> names = new ArrayList<>();
    for (Place place : claim.places()) {
      if (place.hasCoordinates()) {
        names.add(place.name());
      }
    }
    return names;
  }

  private static List<String> people(Claim claim) {
    List<String> names = new ArrayList<>();
    for (Participant participant : claim.participants()) {
      names.add(participant.name());
    }
    return names;
  }
}
