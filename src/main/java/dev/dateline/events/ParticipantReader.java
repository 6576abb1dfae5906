package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Role;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who takes part in an event, and in which role. */
final class ParticipantReader {

  /** The people of an event, the principal first. */
  List<Participant> read(SentenceReading sentence, Candidate candidate, Context context) {
    List<Participant> participants = new ArrayList<>();
    for (Person person : FirstPerson.of(sentence, candidate, context)) {
      add(person, first(candidate.trigger().rule().type()), participants);
    }
    addPronoun(sentence, candidate, context, participants);
    for (PersonMention mention : sentence.names().people()) {
      if (candidate.holds(mention.first())
          && !Reporters.tells(sentence.tokens(), mention)
          && (mention.isNamed() || Officials.refers(sentence, candidate, mention))) {
        Optional<Person> person = context.people().resolve(mention);
        Role role = role(sentence, candidate, mention);
        if (person.isPresent()) {
          add(person.get(), role, participants);
        }
      }
    }
    addShared(sentence, candidate, context, participants);
    if (participants.isEmpty()) {
      for (Person person : Company.of(sentence, candidate, context)) {
        add(person, first(candidate.trigger().rule().type()), participants);
      }
    }
    return principalFirst(participants, first(candidate.trigger().rule().type()));
  }

  /** Those whom the event's own words leave out because the sentence has named them. */
  private static void addShared(
      SentenceReading sentence,
      Candidate candidate,
      Context context,
      List<Participant> participants) {
    boolean nominal = candidate.trigger().isNominal();
    if (nominal && !participants.isEmpty()) {
      return;
    }
    for (PersonMention mention : Shared.people(sentence, candidate)) {
      Optional<Person> person = context.people().resolve(mention);
      if (person.isPresent()) {
        add(person.get(), first(candidate.trigger().rule().type()), participants);
      }
    }
  }

  private static List<Participant> principalFirst(List<Participant> participants, Role principal) {
    List<Participant> ordered = new ArrayList<>();
    for (Participant participant : participants) {
      if (participant.role() == principal) {
        ordered.add(participant);
      }
    }
    for (Participant participant : participants) {
      if (participant.role() != principal) {
        ordered.add(participant);
      }
    }
    return ordered;
  }

  private static void add(Person person, Role role, List<Participant> participants) {
    for (Participant other : participants) {
      if (other.name().equals(person.name())) {
        return;
      }
    }
    participants.add(participant(person, role));
  }

  static Participant participant(Person person, Role role) {
    return new Participant(
        person.name(), person.office(), person.country(), role, person.variants());
  }

  /** "he attended", "His first meeting with": the person in focus, if nobody stands before. */
  private static void addPronoun(
      SentenceReading sentence,
      Candidate candidate,
      Context context,
      List<Participant> participants) {
    int limit = candidate.trigger().last();
    for (PersonMention mention : sentence.names().people()) {
      if (candidate.holds(mention.first()) && mention.isNamed()) {
        limit = Math.min(limit, mention.first());
      }
    }
    if (Pronouns.in(sentence.tokens(), candidate.window().first(), limit - 1)) {
      Role role = first(candidate.trigger().rule().type());
      for (Person person : context.focus()) {
        add(person, role, participants);
      }
    }
  }

  private static Role role(SentenceReading sentence, Candidate candidate, PersonMention mention) {
    Trigger trigger = candidate.trigger();
    Tokens tokens = sentence.tokens();
    String before = mention.first() > 0 ? tokens.word(mention.first() - 1) : "";
    String earlier = mention.first() > 1 ? tokens.word(mention.first() - 2) : "";
    if (before.equals("by") && earlier.endsWith("chaired")) {
      return Role.CHAIR;
    }
    EventType type = trigger.rule().type();
    if (trigger.rule().has(EventRule.Trait.HOST_FIRST)) {
      return mention.first() < trigger.head() ? Role.HOST : Role.VISITOR;
    }
    if (type == EventType.VISIT) {
      boolean ofVisit = before.equals("of") && mention.first() - 2 <= trigger.last();
      boolean visitor = mention.first() < trigger.head() || before.equals("by") || ofVisit;
      boolean inviter = earlier.equals("invitation") || earlier.equalsIgnoreCase("invited");
      return visitor && !inviter ? Role.VISITOR : Role.HOST;
    }
    if (type == EventType.APPOINTMENT && trigger.first() < mention.first()) {
      // "President X named Y counsel": the one inside the trigger's words.
      return mention.last() <= trigger.last() ? Role.APPOINTEE : Role.PARTICIPANT;
    }
    boolean named =
        trigger.isNominal() && mention.first() - 2 <= trigger.last() && before.equals("of");
    boolean object = type == EventType.APPOINTMENT && holdsPerson(sentence, trigger);
    boolean ahead = mention.first() < trigger.head();
    boolean behind = mention.first() > trigger.first();
    return (trigger.isNominal() ? behind : ahead) && !object || named
        ? first(type)
        : Role.PARTICIPANT;
  }

  private static boolean holdsPerson(SentenceReading sentence, Trigger trigger) {
    for (PersonMention mention : sentence.names().people()) {
      if (trigger.first() < mention.first() && mention.last() <= trigger.last()) {
        return true;
      }
    }
    return false;
  }

  private static Role first(EventType type) {
    return switch (type) {
      case VISIT -> Role.VISITOR;
      case AGREEMENT -> Role.SIGNATORY;
      case APPOINTMENT -> Role.APPOINTEE;
      case STATEMENT -> Role.SPEAKER;
      case MEETING, CALL, FORUM, RELATIONS, CEREMONY -> Role.PARTICIPANT;
    };
  }
}
