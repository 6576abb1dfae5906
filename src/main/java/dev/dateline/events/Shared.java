package dev.dateline.events;

import dev.dateline.names.PartyMention;
import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which people of an earlier part of a sentence an event shares, because its own part does
 * not repeat them: "Anna Kovac visited Oslo on 3 May and met with shipowners on 4 May".
 */
final class Shared {

  private Shared() {}

  /** The earlier people that take part in the event too. */
  static List<PersonMention> people(SentenceReading sentence, Candidate candidate) {
    Window window = candidate.window();
    if (window.first() == 0) {
      return List.of();
    }
    List<PersonMention> earlier = new ArrayList<>();
    for (PersonMention mention : sentence.names().people()) {
      if (mention.first() < window.first()) {
        earlier.add(mention);
      }
    }
    if (earlier.isEmpty()) {
      return List.of();
    }
    if (candidate.trigger().isNominal()) {
      return shares(sentence.tokens(), candidate, earlier);
    }
    boolean leads = isFirst(sentence, earlier.get(0));
    return leads && lacksSubject(sentence, candidate) ? earlier.subList(0, 1) : List.of();
  }

  /** "followed by a dinner": of all of them; "will travel to attend the Forum": of the first. */
  private static List<PersonMention> shares(
      Tokens tokens, Candidate candidate, List<PersonMention> earlier) {
    Trigger trigger = candidate.trigger();
    for (int at = trigger.first() - 1; at > earlier.get(0).last(); at--) {
      switch (tokens.word(at)) {
        case "followed" -> {
          return at >= candidate.window().first() - 2 ? earlier : List.of();
        }
        case "attend", "join", "lead", "chair", "participate", "address", "host" -> {
          return tokens.word(at - 1).equals("to") ? earlier.subList(0, 1) : List.of();
        }
        default -> {}
      }
    }
    return List.of();
  }

  /** Not "Kenya recognised Tonga, then under King Tupou, and ...": a state is the subject there. */
  private static boolean isFirst(SentenceReading sentence, PersonMention person) {
    for (PartyMention party : sentence.names().parties()) {
      if (party.first() < person.first()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but dates and small words stands between the part's start and its verb. */
  private static boolean lacksSubject(SentenceReading sentence, Candidate candidate) {
    for (int at = candidate.window().first(); at < candidate.trigger().first(); at++) {
      if (!sentence.isDate(at) && sentence.tokens().isWord(at) && !isSmall(sentence.tokens(), at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "and", "on", "in", "then", "later", "also", "will", "the", "same", "day", "is", "has" ->
          true;
      default -> false;
    };
  }
}
