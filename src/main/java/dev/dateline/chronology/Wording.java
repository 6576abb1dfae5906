package dev.dateline.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of two reports that say what it is about, which two reports of one thing have in common
 * even when one tells it at length and the other in passing.
 */
final class Wording {

  private static final int LEAST_SHARED = 3;

  /** Of the words of the shorter one, so many at least are shared by one in three. */
  private static final int MOST_TO_ONE = 3;

  private static final int LEAST_LETTERS = 5;

  /** Enough of a word to tell it, without its ending: "Afghan" of "Afghans". */
  private static final int STEM = 6;

  private static final Set<String> COMMON =
      stems(
          "about affairs after again announce announced announcement announcing announces"
              + " before country countries department deputy during earlier foreign government"
              + " minister ministry other official president prime secretary speak spoke"
              + " state statement states their there these through today together tomorrow united"
              + " which while would yesterday january february march april august september october"
              + " november december monday tuesday wednesday thursday friday saturday sunday");

  private Wording() {}

  /** Whether two quotes are about one thing. */
  static boolean isAlike(Profile one, Profile other) {
    Set<String> first = telling(one);
    Set<String> second = telling(other);
    int fewer = Math.min(first.size(), second.size());
    first.retainAll(second);
    return first.size() >= LEAST_SHARED && first.size() * MOST_TO_ONE >= fewer;
  }

  private static Set<String> telling(Profile profile) {
    Set<String> telling = new HashSet<>();
    for (String word : profile.quote().words()) {
      boolean number = Character.isDigit(word.charAt(0)) && word.length() == 3;
      if ((number || word.length() >= LEAST_LETTERS) && !COMMON.contains(stem(word))) {
        telling.add(stem(word));
      }
    }
    for (PersonName name : profile.people()) {
      for (String word : name.words()) {
        telling.remove(stem(word));
      }
    }
    return telling;
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : List.of(words.split(" "))) {
      stems.add(stem(word));
    }
    return stems;
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }
}
