package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.EventDate;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.NameFinder;
import dev.dateline.names.PartyMention;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.text.SingleSpaced;
import dev.dateline.text.Structure;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what was found in a sentence into a mention with its evidence. */
final class MentionReader {

  private final ClaimReader claims;
  private final NameFinder names;
  private final Vocabulary vocabulary;

  MentionReader(ClaimReader claims, NameFinder names, Vocabulary vocabulary) {
    this.claims = claims;
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /**
   * The mention of one event.
   *
   * @param alone whether it is the only event of its sentence, so that all of it is evidence
   */
  Mention read(
      Structure structure,
      SentenceReading sentence,
      SentenceEvents.Found found,
      boolean alone,
      Context context) {
    EventDate date = date(structure, found.candidate().date().date());
    List<Place> otherwise = placesOfPage(structure, sentence, found.candidate(), date, context);
    Claim claim =
        claims.read(sentence, found.candidate(), found.status(), date, otherwise, context);
    Window window = found.candidate().window();
    Span span = alone ? sentence.span() : sentence.tokens().span(window.first(), window.last());
    String id = MentionIds.of(claim, structure.document(), span);
    Evidence evidence =
        new Evidence(
            id,
            id,
            structure.document().id(),
            span,
            span.of(structure.text()),
            found.candidate().trigger().rule().id(),
            review(sentence, claim, context),
            claim);
    return new Mention(evidence, false, sentence, found, context.scene().origin());
  }

  private static EventDate date(Structure structure, ResolvedDate resolved) {
    return new EventDate(
        resolved.range().orElseThrow(),
        SingleSpaced.of(resolved.span().of(structure.text())),
        resolved.basis());
  }

  /**
   * Where the page says that its news happened: the place under its stamp, or that of its dateline
   * for what happened on the dateline's day. A traveller leaves it, and a call has no place.
   */
  private List<Place> placesOfPage(
      Structure structure,
      SentenceReading sentence,
      Candidate candidate,
      EventDate date,
      Context context) {
    EventType type = candidate.trigger().rule().type();
    if (type == EventType.VISIT || type == EventType.CALL) {
      return List.of();
    }
    List<Place> entry = candidate.isLead() ? EntryPlace.of(sentence) : List.of();
    if (!entry.isEmpty()) {
      context.scene().origin(PlaceOrigins.ENTRY);
      return entry;
    }
    if (candidate.isLead() || isToday(sentence, type, date)) {
      List<Place> stamped = places(StampPlace.of(structure), context);
      if (!stamped.isEmpty()) {
        context.scene().origin(PlaceOrigins.STAMP);
        return stamped;
      }
    }
    for (DatelineStamp stamp : structure.datelines()) {
      boolean lead = sentence.span().start() <= stamp.span().end() + 1;
      if (lead && stamp.date().isPresent() && isDay(date.range(), stamp.date().get())) {
        context.scene().origin(PlaceOrigins.DATELINE);
        return places(stamp.place(), context);
      }
    }
    return List.of();
  }

  /** "The documents signed today": what a page tells of its own day, and of nobody elsewhere. */
  private static boolean isToday(SentenceReading sentence, EventType type, EventDate date) {
    boolean present =
        type == EventType.MEETING || type == EventType.AGREEMENT || type == EventType.FORUM;
    return present && date.text().equalsIgnoreCase("today") && !namesOthers(sentence);
  }

  private static boolean namesOthers(SentenceReading sentence) {
    for (PersonMention mention : sentence.names().people()) {
      if (mention.isNamed()) {
        return true;
      }
    }
    for (PartyMention party : sentence.names().parties()) {
      if (party.party().country().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<Place> places(String words, Context context) {
    if (words.isEmpty()) {
      return List.of();
    }
    Tokens tokens = Tokens.of(words, vocabulary);
    return names.places(tokens, context.people().countries());
  }

  private static boolean isDay(DateRange range, LocalDate day) {
    return range.precision() == Precision.DAY
        && range.start().equals(day)
        && range.end().equals(day);
  }

  private static List<String> review(SentenceReading sentence, Claim claim, Context context) {
    List<String> review = new ArrayList<>();
    for (PersonMention mention : sentence.names().people()) {
      Optional<Person> person = context.people().resolve(mention);
      boolean disputed = person.isPresent() && isDisputed(mention, person.get(), claim);
      if (disputed && !review.contains("name-variants")) {
        review.add("name-variants");
      }
    }
    if (claim.date().basis().contains("weekday-contradicts")) {
      review.add("weekday-contradicts");
    }
    return review;
  }

  private static boolean isDisputed(PersonMention mention, Person person, Claim claim) {
    return person.disputed()
        && mention.isNamed()
        && !mention.name().equals(person.name())
        && takesPart(claim, person.name());
  }

  private static boolean takesPart(Claim claim, String name) {
    for (Participant participant : claim.participants()) {
      if (participant.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
