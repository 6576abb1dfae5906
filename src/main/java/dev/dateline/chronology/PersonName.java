package dev.dateline.chronology;

import dev.dateline.model.Participant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name as it is compared with others: its words in a spelling without variants, initials left
 * out.
 *
 * @param words in the order of the name
 */
record PersonName(List<String> words, String office, String country) {

  // Written out, because what the compiler makes is linked at its first use, which slows a start.
  @Override
  public boolean equals(Object other) {
    return other instanceof PersonName name
        && words.equals(name.words)
        && office.equals(name.office)
        && country.equals(name.country);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  static PersonName of(Participant person) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.words(person.name())) {
      if (word.length() > 1) {
        words.add(Folding.spelling(word));
      }
    }
    return new PersonName(List.copyOf(words), person.office(), person.country());
  }

  /** Whether this may be the same person: one name has all words of the other, or the seat. */
  boolean agrees(PersonName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = shorter == words ? other.words : words;
    if (longer.containsAll(shorter)) {
      return shorter.size() > 1 || !isElsewhere(other);
    }
    return surname().equals(other.surname()) && sameSeat(other);
  }

  private String surname() {
    return words.get(words.size() - 1);
  }

  private boolean isElsewhere(PersonName other) {
    return !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
  }

  /** "Vladimir" and "Volodymyr", when both are the President of Ukraine. */
  private boolean sameSeat(PersonName other) {
    return !office.isEmpty()
        && !country.isEmpty()
        && office.equals(other.office)
        && country.equals(other.country);
  }

  /** How many of one list are in the other, each taken once. */
  static int shared(List<PersonName> some, List<PersonName> others) {
    Set<Integer> taken = new HashSet<>();
    int shared = 0;
    for (PersonName name : some) {
      for (int i = 0; i < others.size(); i++) {
        if (!taken.contains(i) && name.agrees(others.get(i))) {
          taken.add(i);
          shared++;
          break;
        }
      }
    }
    return shared;
  }
}
