package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.EventDate;
import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Status;
import dev.dateline.names.Party;
import dev.dateline.names.PartyMention;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.Map;

/** Puts together what a sentence says of one event. */
final class ClaimReader {

  private final EventRules rules;
  private final BodyReader bodies = new BodyReader();
  private final ParticipantReader participants = new ParticipantReader();
  private final PlaceReader places = new PlaceReader();
  private final PartyReader parties = new PartyReader();

  ClaimReader(EventRules rules) {
    this.rules = rules;
  }

  BodyReader bodies() {
    return bodies;
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
      where = type == EventType.APPOINTMENT ? seat(sentence, candidate) : fallback;
    }
    List<String> sides = parties.read(sentence, candidate, people, context);
    String body = bodies.read(sentence, candidate, context);
    String subtype = subtype(sentence.tokens(), candidate);
    String words = words(sentence, candidate);
    String title = TitleWriter.write(type, subtype, words, body, people, where);
    return new Claim(type, subtype, status, title, date, body, where, people, sides);
  }

  private static String words(SentenceReading sentence, Candidate candidate) {
    Trigger trigger = candidate.trigger();
    return trigger.isNominal()
        ? Phrases.around(sentence, trigger.last(), candidate.window())
        : sentence.tokens().words(trigger.first(), trigger.last()).replaceAll("\\s+", " ");
  }

  /** An appointment takes place in the country of the office. */
  private static List<Place> seat(SentenceReading sentence, Candidate candidate) {
    for (PartyMention party : sentence.names().parties()) {
      boolean state = party.party().kind() == Party.Kind.COUNTRY;
      if (state && party.first() > candidate.trigger().head()) {
        return List.of(Place.ofCountry(party.name(), party.party().country()));
      }
    }
    return List.of();
  }

  /** The rule's own subtype, or that of the first word around the trigger that gives one. */
  private String subtype(Tokens tokens, Candidate candidate) {
    EventRule rule = candidate.trigger().rule();
    if (!rule.subtype().isEmpty()) {
      return rule.subtype();
    }
    Map<String, String> words = rules.subtypeWords(rule.type());
    int from = Math.max(candidate.window().first(), candidate.trigger().first() - 3);
    int to = Math.min(candidate.window().last(), candidate.trigger().last() + 4);
    for (int at = from; at <= to; at++) {
      String subtype = words.get(tokens.word(at).toLowerCase(java.util.Locale.ROOT));
      if (subtype != null) {
        return subtype;
      }
    }
    return "";
  }
}
