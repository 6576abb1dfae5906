package dev.dateline.chronology;

import dev.dateline.model.Participant;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The people of several reports, each once: by the fullest name, with the others kept. */
final class PeopleFusion {

  private final List<Participant> people = new ArrayList<>();

  PeopleFusion(List<Report> reports) {
    for (Report report : reports) {
      for (Participant person : report.claim().participants()) {
        add(person);
      }
    }
  }

  List<Participant> people() {
    return people;
  }

  private void add(Participant person) {
    for (int i = 0; i < people.size(); i++) {
      if (PersonName.of(people.get(i)).agrees(PersonName.of(person))) {
        people.set(i, both(people.get(i), person));
        return;
      }
    }
    people.add(person);
  }

  private static Participant both(Participant known, Participant later) {
    boolean fuller = words(later.name()) > words(known.name());
    String name = fuller ? later.name() : known.name();
    Set<String> variants = new LinkedHashSet<>(known.variants());
    variants.add(known.name());
    variants.add(later.name());
    variants.addAll(later.variants());
    variants.remove(name);
    return new Participant(
        name,
        isWithin(later.office(), known.office()) ? known.office() : later.office(),
        later.country().isEmpty() ? known.country() : later.country(),
        known.role() == Role.PARTICIPANT ? later.role() : known.role(),
        List.copyOf(variants));
  }

  /** Whether an office says no more than another: "Secretary" beside "Secretary of State". */
  static boolean isWithin(String office, String other) {
    return Folding.fold(other).contains(Folding.fold(office));
  }

  private static int words(String name) {
    return Folding.words(name).size();
  }
}
