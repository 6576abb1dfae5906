package dev.dateline.chronology;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What talks are about, by the words around their name: "strategic" of a "Strategic Dialogue",
 * "China" of a "Dialogue on China".
 */
final class Topic {

  /** So many words before the name, and behind its "on", tell it. */
  private static final int MOST = 3;

  private static final Set<String> NAMES =
      Set.of("commission", "consultations", "dialogue", "dialogues", "negotiations", "talks");

  private static final Set<String> ENDS =
      Set.of(
          "a",
          "an",
          "and",
          "at",
          "by",
          "ever",
          "first",
          "for",
          "held",
          "hold",
          "his",
          "in",
          "inaugural",
          "its",
          "meeting",
          "new",
          "of",
          "on",
          "our",
          "round",
          "second",
          "the",
          "their",
          "third",
          "this",
          "to",
          "will",
          "with");

  private Topic() {}

  /** Whether both say what they are about, and something else. */
  static boolean differ(Profile one, Profile other) {
    Set<String> first = of(one);
    Set<String> second = of(other);
    boolean known = !first.isEmpty() && !second.isEmpty();
    first.retainAll(second);
    return known && first.isEmpty();
  }

  /** Whether both say what they are about, and the same. */
  static boolean agree(Profile one, Profile other) {
    Set<String> words = of(one);
    words.retainAll(of(other));
    return !words.isEmpty();
  }

  private static Set<String> of(Profile profile) {
    List<String> words = profile.quote().words();
    Set<String> topic = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (NAMES.contains(words.get(i))) {
        before(words, i, topic);
        behind(words, i + 1, topic);
        break;
      }
    }
    return topic;
  }

  private static void before(List<String> words, int name, Set<String> topic) {
    for (int i = name - 1; i >= Math.max(0, name - MOST); i--) {
      if (ENDS.contains(words.get(i))) {
        return;
      }
      add(words.get(i), topic);
    }
  }

  private static void behind(List<String> words, int next, Set<String> topic) {
    if (next >= words.size() || !words.get(next).equals("on")) {
      return;
    }
    int from = next + 1 < words.size() && words.get(next + 1).equals("the") ? next + 2 : next + 1;
    for (int i = from; i < Math.min(words.size(), from + MOST); i++) {
      boolean isDay = Character.isDigit(words.get(i).charAt(0));
      if (ENDS.contains(words.get(i)) && !words.get(i).equals("and") || isDay) {
        return;
      }
      add(words.get(i), topic);
    }
  }

  /** "U.S." and "EU" say who talks, and not of what. */
  private static void add(String word, Set<String> topic) {
    if (word.length() > 2 && !word.equals("and")) {
      topic.add(word);
    }
  }
}
