package dev.dateline.chronology;

import dev.dateline.model.Claim;
import dev.dateline.model.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an event is called, as it is compared: the words that set it apart from others of its kind.
 *
 * @param words without those of the places, ordinals, years and words that any event may have
 * @param ordinal the digits of "16th" or "sixteenth", or empty
 */
record Subject(Set<String> words, String ordinal) {

  private static final Set<String> EMPTY =
      words("a an and annual at between by during for from in of on s the to virtual with");

  private static final Set<String> COMMON =
      words(
          "address agreement announcement annual appointment briefing call ceremony conference"
              + " congress consultations council dialogue event foreign forum held inaugural joint"
              + " leaders meeting ministerial ministers negotiations official opening press"
              + " ratification reception round session signing speech statement summit talks visit");

  private static final List<String> SPELT =
      List.of(
          ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                  + " twelfth thirteenth fourteenth fifteenth sixteenth")
              .split(" "));

  /** That of the body that meets, or else of the title. */
  static Subject of(Claim claim) {
    List<String> all = Folding.words(claim.body().isEmpty() ? claim.title() : claim.body());
    all.removeAll(inPlaces(claim.places()));
    Set<String> words = new TreeSet<>();
    String ordinal = "";
    for (String word : all) {
      String number = number(word);
      if (!number.isEmpty()) {
        ordinal = number.length() < 4 ? number : ordinal;
      } else if (!EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return new Subject(words, ordinal);
  }

  /** Whether both may be called so, whatever else is known. */
  boolean agrees(Subject other) {
    boolean comparable = isNumbered() && other.isNumbered();
    return words.equals(other.words) && (!comparable || ordinal.equals(other.ordinal));
  }

  /** Whether the words alone tell which event is meant. */
  boolean isTelling() {
    return !COMMON.containsAll(words);
  }

  boolean isNumbered() {
    return !ordinal.isEmpty();
  }

  /** The digits of a number, "9" also for "ninth"; empty for other words. */
  private static String number(String word) {
    int spelt = SPELT.indexOf(word);
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    return spelt > 0 ? String.valueOf(spelt) : word.substring(0, end);
  }

  private static Set<String> inPlaces(List<Place> places) {
    Set<String> words = new TreeSet<>();
    for (Place place : places) {
      words.addAll(Folding.words(place.name()));
    }
    return words;
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }
}
