package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Role;
import dev.dateline.names.PartyMention;
import dev.dateline.names.People;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads who took part from a sentence that says nothing else: "The Latvian delegation was led by
 * State Secretary Anna Kovac."
 */
final class Attendance {

  private final List<List<Element>> patterns = new ArrayList<>();
  private final BitSet firstWords = new BitSet();

  Attendance(RuleBook book, Verbs verbs, Vocabulary.Builder words) {
    PatternParser parser = new PatternParser(verbs, words);
    for (RuleNode section : book.sections("attendance")) {
      for (RuleNode item : section.items()) {
        List<Element> pattern = parser.parse(item);
        patterns.add(pattern);
        for (int number : ((Element.Word) pattern.get(0)).numbers()) {
          firstWords.set(number);
        }
      }
    }
  }

  /**
   * The people of a sentence that tells who took part in an event of a type; an empty list for
   * every other sentence.
   */
  List<Participant> of(SentenceReading sentence, EventType type, People people) {
    if (sentence.names().people().isEmpty()) {
      return List.of();
    }
    PatternMatcher matcher = new PatternMatcher(sentence);
    Tokens tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (firstWords.get(tokens.number(at))) {
        int last = longest(matcher, at);
        if (last >= at && fits(tokens, at, last, type)) {
          int from = isPassive(tokens, at, last) ? last : 0;
          return participants(sentence, from, role(tokens, at, last), people);
        }
      }
    }
    return List.of();
  }

  private int longest(PatternMatcher matcher, int index) {
    int last = -1;
    for (List<Element> pattern : patterns) {
      last = Math.max(last, matcher.match(pattern, index));
    }
    return last;
  }

  /** Who speaks is joined by others or gives way to them; nobody attends a statement. */
  private static boolean fits(Tokens tokens, int first, int last, EventType type) {
    return type != EventType.STATEMENT
        || tokens.word(last).equals("remarks")
        || tokens.word(first).equals("joined");
  }

  /** "chaired by", "led by": only who stands behind is meant. */
  private static boolean isPassive(Tokens tokens, int first, int last) {
    return tokens.word(last).equals("by") && !tokens.word(first).equals("joined");
  }

  private static List<Participant> participants(
      SentenceReading sentence, int from, Role role, People people) {
    List<Participant> participants = new ArrayList<>();
    for (PersonMention mention : sentence.names().people()) {
      Optional<Person> person = mention.isNamed() ? people.resolve(mention) : Optional.empty();
      if (person.isPresent()) {
        Participant participant = ParticipantReader.participant(person.get(), role);
        participants.add(
            participant.country().isEmpty() ? sided(sentence, mention, participant) : participant);
      }
    }
    return participants;
  }

  /** "The Latvian delegation was led by": whoever leads a side is of it. */
  private static Participant sided(
      SentenceReading sentence, PersonMention mention, Participant participant) {
    String side = "";
    for (PartyMention party : sentence.names().parties()) {
      int noun = party.last() + 1;
      boolean before = party.first() < mention.first();
      if (isSide(sentence.tokens(), noun) && (before || side.isEmpty())) {
        side = party.party().code();
      }
    }
    return participant.role() == Role.PARTICIPANT ? participant : participant.of(side);
  }

  private static boolean isSide(Tokens tokens, int index) {
    return index < tokens.size()
        && switch (tokens.word(index)) {
          case "delegation", "side", "team" -> true;
          default -> false;
        };
  }

  private static Role role(Tokens tokens, int first, int last) {
    for (int at = first; at <= last; at++) {
      switch (tokens.word(at)) {
        case "chaired", "co-chaired", "chair", "co-chair", "chairs", "chairmanship" -> {
          return Role.CHAIR;
        }
        case "led", "headed", "lead", "leads", "co-led", "represented", "leadership" -> {
          return Role.DELEGATION_HEAD;
        }
        case "signed" -> {
          return Role.SIGNATORY;
        }
        default -> {}
      }
    }
    return Role.PARTICIPANT;
  }
}
