package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.EventDate;
import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Status;
import dev.dateline.names.PersonMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts together what a sentence says of one event. */
final class ClaimReader {

  private final EventRules rules;
  private final BodyReader bodies = new BodyReader();
  private final ParticipantReader participants = new ParticipantReader();
  private final PlaceReader places;
  private final ImpliedPlaces implied;
  private final Itinerary itinerary = new Itinerary();
  private final PartyReader parties;

  ClaimReader(EventRules rules, PlaceReader places, ImpliedPlaces implied, PartyReader parties) {
    this.rules = rules;
    this.parties = parties;
    this.places = places;
    this.implied = implied;
  }

  Claim read(
      SentenceReading sentence,
      Candidate candidate,
      Status status,
      EventDate date,
      List<Place> fallback,
      Context context) {
    EventType type = candidate.trigger().rule().type();
    List<Participant> people = participants.read(sentence, candidate, context);
    List<Place> where = places.read(sentence, candidate);
    if (where.isEmpty()) {
      where = implied.read(sentence, candidate, date.range(), people, fallback, context);
    } else {
      context.scene().origin(PlaceOrigins.SENTENCE);
      where = candidate.isLead() ? completed(where, fallback) : where;
    }
    if (type == EventType.VISIT) {
      where = itinerary.read(sentence, where, people, status == Status.PLANNED, context);
    }
    people = Completion.of(sentence, candidate, people, where);
    List<String> sides = parties.read(sentence, candidate, people, where, context);
    String body = bodies.read(sentence, candidate, context);
    String subtype = subtype(sentence, candidate);
    int noun = noun(sentence.tokens(), candidate.trigger());
    String title =
        TitleWriter.write(
            new TitleWriter.Parts(
                candidate.trigger().rule(),
                subtype,
                Phrases.around(sentence, noun, candidate.window()),
                Phrases.isNamed(sentence, noun, candidate.window()),
                body,
                office(sentence, candidate),
                people,
                where));
    return new Claim(type, subtype, status, title, date, body, where, people, sides);
  }

  /** "at Constantine Palace" on a page stamped "St Petersburg": the palace, then its town. */
  private static List<Place> completed(List<Place> where, List<Place> page) {
    List<Place> all = new ArrayList<>(where);
    for (Place place : page) {
      String country = where.get(0).country();
      boolean fits = country.isEmpty() || place.country().equals(country);
      if (fits && !isNamed(all, place.name())) {
        all.add(place);
      }
    }
    return all;
  }

  private static boolean isNamed(List<Place> places, String name) {
    for (Place place : places) {
      if (place.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun that names the event: the last word, but the first one of "agreement was signed" and
   * of "meeting of the Council".
   */
  private static int noun(Tokens tokens, Trigger trigger) {
    boolean meeting = tokens.word(trigger.first()).equalsIgnoreCase("meeting");
    if (meeting || trigger.verb() > trigger.first()) {
      return trigger.first();
    }
    boolean open = trigger.isNominal() && trigger.last() > trigger.first();
    return open && tokens.word(trigger.last()).equals("of") ? trigger.last() - 1 : trigger.last();
  }

  /** The office that somebody is appointed to: the one named after the verb, without a name. */
  private static String office(SentenceReading sentence, Candidate candidate) {
    for (PersonMention mention : sentence.names().people()) {
      boolean after = mention.first() > candidate.trigger().head();
      if (after
          && candidate.window().contains(mention.first())
          && !mention.office().isEmpty()
          && !Bystanders.isBehindBy(sentence.tokens(), mention.first())) {
        return mention.isNamed() ? "" : mention.office();
      }
    }
    return "";
  }

  /** "State Visit", "Tech Summit"; the "State" of "toured Kansas State" is no state visit. */
  private static boolean isBeside(EventRule rule, Trigger trigger, int index) {
    return rule.type() != EventType.VISIT
        || index + 1 >= trigger.first() && index <= trigger.last();
  }

  /** The rule's own subtype, or that of the first word around the trigger that gives one. */
  private String subtype(SentenceReading sentence, Candidate candidate) {
    Tokens tokens = sentence.tokens();
    EventRule rule = candidate.trigger().rule();
    if (!rule.subtype().isEmpty()) {
      return rule.subtype();
    }
    Map<String, String> words = rules.subtypeWords(rule.type());
    int from = Math.max(candidate.window().first(), candidate.trigger().first() - 3);
    int to = Math.min(candidate.window().last(), candidate.trigger().last() + 4);
    for (int at = from; at <= to; at++) {
      String subtype = words.get(tokens.word(at).toLowerCase(java.util.Locale.ROOT));
      // The "State" of a "Secretary of State" makes no state visit.
      boolean inName = tokens.isCapitalised(at) && !isBeside(rule, candidate.trigger(), at);
      if (subtype != null && !inName && !sentence.names().isPerson(at)) {
        return subtype;
      }
    }
    return "";
  }
}
