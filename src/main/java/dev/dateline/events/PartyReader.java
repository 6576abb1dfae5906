package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.names.PartyMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the states and organisations that take part in an event. */
final class PartyReader {

  private final Topics topics;

  PartyReader(Topics topics) {
    this.topics = topics;
  }

  /** The sides, those of the people first. */
  List<String> read(
      SentenceReading sentence,
      Candidate candidate,
      List<Participant> people,
      List<Place> places,
      Context context) {
    Set<String> sides = new LinkedHashSet<>();
    for (Participant person : people) {
      if (!person.country().isEmpty()) {
        sides.add(person.country());
      }
    }
    for (PartyMention mention : sentence.names().parties()) {
      if (candidate.window().contains(mention.first())
          && !topics.has(sentence.tokens(), candidate, mention)
          && !isOccasion(sentence, candidate, mention)) {
        sides.add(mention.party().code());
      }
    }
    if (candidate.trigger().rule().type() == EventType.VISIT) {
      for (Place place : places) {
        sides.add(place.country());
      }
      sides.remove("");
    }
    List<String> found = new ArrayList<>(sides);
    List<String> two = context.headlineSides();
    if (found.isEmpty() || isOneOf(two, found, candidate)) {
      return two;
    }
    return found.size() < 2 && refersBack(sentence.tokens(), candidate)
        ? joined(found, context)
        : found;
  }

  /**
   * "during the SCO summit": a meeting on an occasion is not one of the occasion's organisation.
   */
  private static boolean isOccasion(
      SentenceReading sentence, Candidate candidate, PartyMention mention) {
    EventType type = candidate.trigger().rule().type();
    boolean organisation = mention.party().country().isEmpty();
    if (!organisation || type != EventType.MEETING && type != EventType.CALL) {
      return false;
    }
    for (int at = Math.max(0, mention.first() - 5); at < mention.first(); at++) {
      switch (sentence.tokens().word(at)) {
        case "during", "During", "sidelines", "margins" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** A meeting of somebody of one of the headline's two states is with the other. */
  private static boolean isOneOf(List<String> two, List<String> found, Candidate candidate) {
    return switch (candidate.trigger().rule().type()) {
      case MEETING, CALL ->
          !candidate.trigger().isNominal() && found.size() == 1 && two.contains(found.get(0));
      default -> false;
    };
  }

  private static List<String> joined(List<String> found, Context context) {
    Set<String> all = new LinkedHashSet<>(found);
    all.addAll(context.parties());
    return List.copyOf(all);
  }

  /** "the two countries", "the foreign ministers", "his counterpart". */
  private static boolean refersBack(Tokens tokens, Candidate candidate) {
    for (int at = candidate.window().first(); at <= candidate.window().last(); at++) {
      switch (tokens.word(at)) {
        case "two",
            "both",
            "ministers",
            "presidents",
            "sides",
            "counterpart",
            "parties",
            "meetings",
            "leaders",
            "their" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
