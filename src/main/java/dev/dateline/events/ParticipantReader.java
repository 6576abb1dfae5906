package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Role;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who takes part in an event, and in which role. */
final class ParticipantReader {

  /** The people of an event, the principal first. */
  List<Participant> read(SentenceReading sentence, Candidate candidate, Context context) {
    List<Participant> participants = new ArrayList<>();
    if (candidate.trigger().rule().subtype().equals("mission-closed")) {
      // Who left, or whose successor came, did not close it.
      return participants;
    }
    for (Person person : FirstPerson.of(sentence, candidate, context)) {
      add(person, Roles.subject(candidate.trigger().rule()), participants);
    }
    addPronoun(sentence, candidate, context, participants);
    for (PersonMention mention : sentence.names().people()) {
      if (candidate.holds(mention.first())
          && !Reporters.tells(sentence.tokens(), mention)
          && !Reporters.isInformed(sentence.tokens(), candidate.trigger(), mention)
          && !isGuestless(sentence, candidate, mention)
          && !Bystanders.has(sentence, candidate.trigger(), mention)
          && (mention.isNamed() || Officials.refers(sentence, candidate, mention))) {
        Optional<Person> person = context.people().resolve(mention, behind(sentence, mention));
        Role role = Roles.of(sentence, candidate, mention);
        if (person.isPresent()) {
          add(person.get(), role, participants);
        }
      }
    }
    addShared(sentence, candidate, context, participants);
    if (participants.isEmpty()) {
      for (Person person : Company.of(sentence, candidate, context)) {
        add(person, Roles.principal(candidate.trigger().rule().type()), participants);
      }
    }
    return principalFirst(participants, Roles.principal(candidate.trigger().rule().type()));
  }

  /** The people whom a sentence names only behind an office: "the President met President X". */
  private static List<PersonMention> behind(SentenceReading sentence, PersonMention mention) {
    List<PersonMention> behind = new ArrayList<>();
    for (PersonMention other :
        mention.isNamed() ? List.<PersonMention>of() : sentence.names().people()) {
      if (other.first() > mention.first()) {
        behind.add(other);
      }
    }
    return behind;
  }

  /**
   * Who thanks another for a visit neither travels nor need be there; who announces is not
   * appointed.
   */
  private static boolean isGuestless(
      SentenceReading sentence, Candidate candidate, PersonMention mention) {
    Trigger trigger = candidate.trigger();
    EventType type = trigger.rule().type();
    boolean owned = type == EventType.VISIT || type == EventType.APPOINTMENT;
    return owned && Reporters.thanks(sentence, trigger, mention)
        || type == EventType.FORUM && Reporters.praises(sentence, trigger, mention);
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
        add(person.get(), Roles.principal(candidate.trigger().rule().type()), participants);
      }
    }
  }

  private static List<Participant> principalFirst(List<Participant> participants, Role principal) {
    if (principal == Role.PARTICIPANT) {
      return participants;
    }
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
    int pronoun = Pronouns.first(sentence.tokens(), candidate.window().first(), limit - 1);
    if (pronoun >= 0) {
      for (Person person : antecedent(sentence, candidate, pronoun, context)) {
        add(person, Roles.subject(candidate.trigger().rule()), participants);
      }
    }
  }

  /**
   * Whom a pronoun means: whoever the sentence names first, here or in words of another event; else
   * the person in focus.
   */
  private static List<Person> antecedent(
      SentenceReading sentence, Candidate candidate, int pronoun, Context context) {
    for (PersonMention mention : sentence.names().people()) {
      boolean told = mention.isNamed() || Officials.isDefinite(sentence.tokens(), mention.first());
      if (told && mention.first() < pronoun) {
        boolean added =
            candidate.holds(mention.first()) && !Reporters.tells(sentence.tokens(), mention);
        Optional<Person> person = context.people().resolve(mention);
        // "the Secretary's trip, where he will": nobody, if nobody knows who that is.
        return added || person.isEmpty() ? List.of() : List.of(person.get());
      }
    }
    return context.focus();
  }
}
