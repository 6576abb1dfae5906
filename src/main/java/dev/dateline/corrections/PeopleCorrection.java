package dev.dateline.corrections;

import dev.dateline.model.Participant;
import dev.dateline.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The people of an event as a person names them. Who is named as before keeps office, country and
 * role, and so does whose name is only written in another way.
 */
final class PeopleCorrection {

  private PeopleCorrection() {}

  static List<Participant> of(List<Participant> old, List<String> names) {
    List<Participant> people = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Participant seat = old.size() == names.size() ? old.get(i) : null;
      people.add(person(names.get(i), old, names, seat));
    }
    return people;
  }

  /** The person of a name; the seat is whose place in the list it takes, or null. */
  private static Participant person(
      String name, List<Participant> old, List<String> names, Participant seat) {
    for (Participant known : old) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    for (Participant known : old) {
      boolean free = !names.contains(known.name());
      if (free && (known.variants().contains(name) || shareAWord(known.name(), name))) {
        return renamed(known, name);
      }
    }
    Role role = seat == null ? Role.PARTICIPANT : seat.role();
    return new Participant(name, "", "", role, List.of());
  }

  private static Participant renamed(Participant known, String name) {
    Set<String> variants = new LinkedHashSet<>(known.variants());
    variants.add(known.name());
    variants.remove(name);
    return new Participant(
        name, known.office(), known.country(), known.role(), List.copyOf(variants));
  }

  private static boolean shareAWord(String one, String other) {
    List<String> words = List.of(one.toLowerCase(Locale.ROOT).split("[\\s.-]+"));
    for (String word : other.toLowerCase(Locale.ROOT).split("[\\s.-]+")) {
      if (word.length() > 2 && words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
