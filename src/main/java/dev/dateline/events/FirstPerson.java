package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads who "I" and "we" are in the words of an event: "I met with", "we will sign". */
final class FirstPerson {

  /** As far stands "I" or "we" before the verb. */
  private static final int REACH = 7;

  private FirstPerson() {}

  /** The speaker, and for "we" whoever is spoken to, if they take part; else nobody. */
  static List<Person> of(SentenceReading sentence, Candidate candidate, Context context) {
    Tokens tokens = sentence.tokens();
    int head =
        candidate.trigger().isNominal() ? candidate.trigger().first() : candidate.trigger().head();
    int reach = candidate.trigger().isNominal() ? 2 * REACH : REACH;
    for (int at = head - 1; at >= Math.max(candidate.window().first(), head - reach); at--) {
      String word = tokens.word(at);
      if (isOther(sentence, at, word)) {
        return List.of();
      }
      boolean self = word.equals("I") || word.equals("my") || word.equals("My");
      boolean we = isWe(word) && !candidate.trigger().isNominal();
      if ((self || we) && !isOpinion(tokens, at + 1)) {
        List<Person> speaker = speaker(sentence, context);
        return self ? speaker : company(candidate, speaker, context);
      }
    }
    return isOccasion(tokens, candidate) ? speaker(sentence, context) : List.of();
  }

  /** "At the meeting, I underlined". */
  private static boolean isOccasion(Tokens tokens, Candidate candidate) {
    int from = candidate.trigger().last() + 1;
    int to = Math.min(tokens.size() - 1, from + 2 * REACH);
    for (int at = from + 1; candidate.trigger().isNominal() && at <= to; at++) {
      if (tokens.word(at).equals("I") && tokens.isMark(at - 1, ',')) {
        return switch (tokens.word(0)) {
          case "At", "In", "During" -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  /** Whether another clause or subject begins at a token: "I asked the Minister to go". */
  private static boolean isOther(SentenceReading sentence, int index, String word) {
    return switch (word) {
      case "that", "which", "who", "when", "he", "she", "they", "it", "if" -> true;
      default -> sentence.names().isPerson(index);
    };
  }

  private static boolean isWe(String word) {
    return word.equals("we") || word.equals("We");
  }

  /** "I welcome the meeting", "we urge them to meet". */
  private static boolean isOpinion(Tokens tokens, int index) {
    for (int at = index; at < Math.min(tokens.size(), index + 4); at++) {
      switch (tokens.word(at).toLowerCase(Locale.ROOT)) {
        case "welcome",
            "congratulate",
            "thank",
            "applaud",
            "commend",
            "mention",
            "note",
            "hope",
            "think",
            "believe",
            "want",
            "wish",
            "know",
            "say",
            "see",
            "offer",
            "asked",
            "urge",
            "condemn",
            "support",
            "understand",
            "recall",
            "remember" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whoever speaks, unless it is somebody who speaks for others. */
  private static List<Person> speaker(SentenceReading sentence, Context context) {
    List<Person> speaker = context.speakers().of(sentence);
    for (PersonMention mention : sentence.names().people()) {
      boolean aside = !speaker.isEmpty() && Reporters.isAgreedWith(sentence.tokens(), mention);
      if (Reporters.tells(sentence.tokens(), mention) && !aside) {
        Optional<Person> reporter = context.people().resolve(mention);
        return reporter.isPresent() ? List.of(reporter.get()) : List.of();
      }
    }
    if (speaker.isEmpty()) {
      return speaker;
    }
    String office = speaker.get(0).office().toLowerCase(Locale.ROOT);
    boolean voice =
        office.contains("spokes")
            || office.contains("communications")
            || office.contains("press secretary");
    return office.isEmpty() || voice ? List.of() : speaker;
  }

  private static List<Person> company(Candidate candidate, List<Person> speaker, Context context) {
    EventType type = candidate.trigger().rule().type();
    boolean mutual = type == EventType.AGREEMENT || type == EventType.MEETING;
    List<Person> both = context.opening();
    List<Person> all = new ArrayList<>(speaker);
    if (mutual && both.size() == 2 && !speaker.isEmpty() && both.contains(speaker.get(0))) {
      all.addAll(both);
      all.remove(0);
    }
    return all;
  }
}
