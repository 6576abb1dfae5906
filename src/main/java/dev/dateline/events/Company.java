package dev.dateline.events;

import dev.dateline.names.Person;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads who is meant by "they met", "their meeting", "the two presidents signed". */
final class Company {

  /** As far stands "the two leaders" before the verb that tells what they did. */
  private static final int REACH = 6;

  private Company() {}

  /** The people told of together before, if words of an event refer to them; else nobody. */
  static List<Person> of(SentenceReading sentence, Candidate candidate, Context context) {
    Tokens tokens = sentence.tokens();
    Trigger trigger = candidate.trigger();
    int from = Math.max(candidate.window().first(), trigger.first() - REACH);
    int to = Math.min(candidate.window().last(), trigger.last() + REACH);
    if (isOfTheirs(tokens, trigger.last() + 1, to)) {
      return List.of();
    }
    for (int at = from; at <= to; at++) {
      boolean before = at < trigger.head();
      String word = tokens.word(at).toLowerCase(Locale.ROOT);
      if (isPronoun(word) && before || isPlural(tokens, at, word)) {
        return holders(word, context.company());
      }
    }
    return List.of();
  }

  private static boolean isPronoun(String word) {
    return word.equals("they") || word.equals("their") || word.equals("both");
  }

  /** "the meeting of their national security teams": others act for them. */
  private static boolean isOfTheirs(Tokens tokens, int from, int to) {
    boolean their = false;
    for (int at = from; at <= to; at++) {
      their |= tokens.isWord(at, "their");
      if (their && isDeputies(tokens.word(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeputies(String word) {
    return Officials.isStaff(word)
        || switch (word) {
          case "delegations", "experts", "governments", "negotiators", "representatives", "teams" ->
              true;
          default -> false;
        };
  }

  /** "the two leaders", "both ministers", "the presidents"; not "advisers to the leaders". */
  private static boolean isPlural(Tokens tokens, int index, String word) {
    boolean deputies =
        index > 2 && tokens.isWord(index - 2, "to") && isDeputies(tokens.word(index - 3));
    if (index == 0 || deputies || !isGroup(word)) {
      return false;
    }
    return switch (tokens.word(index - 1).toLowerCase(Locale.ROOT)) {
      case "the", "two", "both", "three" -> true;
      default -> false;
    };
  }

  private static boolean isGroup(String word) {
    return switch (word) {
      case "leaders",
          "presidents",
          "premiers",
          "ministers",
          "secretaries",
          "officials",
          "diplomats",
          "speakers",
          "counterparts",
          "interlocutors" ->
          true;
      default -> false;
    };
  }

  /** Of "the ministers" those who are ministers, if more than one is. */
  private static List<Person> holders(String word, List<Person> company) {
    String office = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    List<Person> holders = new ArrayList<>();
    for (Person person : company) {
      if (person.office().toLowerCase(Locale.ROOT).contains(office)) {
        holders.add(person);
      }
    }
    return holders.size() > 1 ? holders : company;
  }
}
