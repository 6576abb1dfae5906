package dev.dateline.chronology;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a report is compared with others.
 *
 * @param travellers who a visit is of; of other events nobody
 * @param quote the words that prove it
 */
record Profile(
    EventType type,
    String subtype,
    DateRange range,
    List<PersonName> people,
    List<PersonName> travellers,
    List<Place> places,
    Set<String> parties,
    Subject subject,
    Quote quote) {

  static Profile of(Claim claim, List<Evidence> mentions) {
    List<PersonName> people = new ArrayList<>();
    for (Participant participant : claim.participants()) {
      people.add(PersonName.of(participant));
    }
    return new Profile(
        claim.type(),
        claim.subtype(),
        claim.date().range(),
        people,
        claim.type() == EventType.VISIT ? travellers(claim.participants(), people) : List.of(),
        claim.places(),
        new TreeSet<>(claim.parties()),
        Subject.of(claim),
        new Quote(mentions.get(0).text()));
  }

  // Written out, because what the compiler makes is linked at its first use, which slows a start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Profile profile
        && type == profile.type
        && subtype.equals(profile.subtype)
        && range.equals(profile.range)
        && people.equals(profile.people)
        && travellers.equals(profile.travellers)
        && places.equals(profile.places)
        && parties.equals(profile.parties)
        && subject.equals(profile.subject)
        && quote.equals(profile.quote);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * range.hashCode() + quote.hashCode()) + people.hashCode();
  }

  /** The same at another time. */
  Profile at(DateRange other) {
    return new Profile(type, subtype, other, people, travellers, places, parties, subject, quote);
  }

  private static List<PersonName> travellers(List<Participant> people, List<PersonName> names) {
    List<PersonName> travellers = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Role role = people.get(i).role();
      if (role == Role.VISITOR || role == Role.DELEGATION_HEAD) {
        travellers.add(names.get(i));
      }
    }
    return travellers.isEmpty() && !names.isEmpty() ? List.of(names.get(0)) : travellers;
  }
}
