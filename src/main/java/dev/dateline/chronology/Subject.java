package dev.dateline.chronology;

import dev.dateline.model.Claim;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an event is called, as it is compared: the words that set it apart from others of its kind.
 *
 * @param words without those of the places, ordinals, years and words that any event may have
 * @param isTelling whether the words alone tell which event is meant
 * @param ordinal the digits of "16th" or "sixteenth", or empty
 */
record Subject(Set<String> words, String ordinal, boolean isTelling) {

  private static final Set<String> EMPTY =
      words(
          "a an and annual at between by during for from in of on s states the this to u united us"
              + " virtual with");

  private static final Set<String> COMMON =
      words(
          "address agreement announcement annual appointment briefing call ceremony"
              + " conference congress consultations council declaration dialogue document"
              + " documents event foreign forum held inaugural joint leaders meeting"
              + " memorandum ministerial ministers mou negotiations official opening others"
              + " press protocol ratification reception round session signed signing speech"
              + " statement summit talks treaty understanding visit");

  private static final List<String> SPELT =
      List.of(
          ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                  + " twelfth thirteenth fourteenth fifteenth sixteenth")
              .split(" "));

  /** Of sessions; "i" alone is a number too, because initials of names are left out before. */
  private static final List<String> ROMAN = List.of("0", "i", "ii", "iii", "iv", "v");

  /** That of the body that meets, or else of the title. */
  static Subject of(Claim claim) {
    List<String> all = Folding.words(claim.body().isEmpty() ? claim.title() : claim.body());
    all.removeAll(inPlaces(claim.places()));
    if (claim.body().isEmpty()) {
      all.removeAll(inNames(claim.participants()));
    }
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
    return new Subject(words, ordinal, !COMMON.containsAll(words));
  }

  /** Whether both may be called so, whatever else is known. */
  boolean agrees(Subject other) {
    return words.equals(other.words) && sameNumber(other);
  }

  /** Whether neither is told to be another of a series. */
  boolean sameNumber(Subject other) {
    return !isNumbered() || !other.isNumbered() || ordinal.equals(other.ordinal);
  }

  /** Whether both may be of one body: "the Regional Forum" and "the Regional Forum Ministerial". */
  boolean isOfOneBody(Subject other) {
    return isTelling && telling().equals(other.telling()) && sameNumber(other);
  }

  /** Whether both are told, and have no word in common. */
  boolean isOther(Subject other) {
    Set<String> common = telling();
    common.retainAll(other.telling());
    return isTelling && other.isTelling && common.isEmpty();
  }

  /** Whether one has all the words of the other, which tell something. */
  boolean isPartOf(Subject other) {
    Set<String> some = telling();
    Set<String> others = other.telling();
    return !some.isEmpty()
        && !others.isEmpty()
        && (some.containsAll(others) || others.containsAll(some));
  }

  private Set<String> telling() {
    Set<String> telling = new TreeSet<>(words);
    telling.removeAll(COMMON);
    return telling;
  }

  boolean isNumbered() {
    return !ordinal.isEmpty();
  }

  /** The digits of a number, "9" also for "ninth"; empty for other words. */
  private static String number(String word) {
    int spelt = Math.max(SPELT.indexOf(word), ROMAN.indexOf(word));
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

  /** "Meeting of Anna Berg" says no more than who met. */
  private static Set<String> inNames(List<Participant> people) {
    Set<String> words = new TreeSet<>();
    for (Participant person : people) {
      words.addAll(Folding.words(person.name()));
    }
    return words;
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }
}
