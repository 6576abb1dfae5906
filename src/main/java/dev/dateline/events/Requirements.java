package dev.dateline.events;

import dev.dateline.events.EventRule.Trait;
import dev.dateline.model.Precision;
import dev.dateline.names.PartyMention;
import dev.dateline.names.PlaceMention;
import dev.dateline.text.Tokens;

/** Tells whether an event has what its rule asks for: a side, an actor, a place, a day. */
final class Requirements {

  private final VerbReading verbs;
  private final Actors actors;
  private final Missions missions;

  Requirements(VerbReading verbs, Actors actors, Missions missions) {
    this.verbs = verbs;
    this.actors = actors;
    this.missions = missions;
  }

  /** Whether all is there. */
  boolean met(SentenceReading sentence, Candidate candidate) {
    return unmet(sentence, candidate).isEmpty();
  }

  /** What is missing, as {@link Reasons} names it, or nothing; the cheapest is looked at first. */
  String unmet(SentenceReading sentence, Candidate candidate) {
    EventRule rule = candidate.trigger().rule();
    Precision precision = candidate.date().date().range().orElseThrow().precision();
    boolean day = precision == Precision.DAY || !rule.has(Trait.NEEDS_DAY);
    if (!day || precision == Precision.YEAR && rule.has(Trait.WEAK)) {
      return Reasons.NEEDS_DAY;
    }
    if (rule.has(Trait.ACTIVE) && isPassive(sentence.tokens(), candidate.trigger())) {
      return Reasons.PASSIVE;
    }
    if (rule.has(Trait.NEEDS_ACTOR) && !hasActor(sentence, candidate)) {
      return Reasons.NEEDS_ACTOR;
    }
    if (rule.has(Trait.NEEDS_PARTY) && !hasParty(sentence, candidate)) {
      return Reasons.NEEDS_PARTY;
    }
    if (rule.has(Trait.HOST_FIRST) && !hasGuest(sentence, candidate)) {
      return Reasons.NEEDS_GUEST;
    }
    if (rule.has(Trait.NEEDS_MISSION) && !missions.near(sentence)) {
      return Reasons.NEEDS_MISSION;
    }
    boolean place = !rule.has(Trait.NEEDS_PLACE) || sentence.hasPlace(candidate.window());
    return place ? Reasons.NONE : Reasons.NEEDS_PLACE;
  }

  private boolean hasActor(SentenceReading sentence, Candidate candidate) {
    return candidate.isFurtherLeg() || actors.in(sentence, before(candidate));
  }

  /** Whoever is welcomed stands behind the verb; thousands of guests pay no visit. */
  private boolean hasGuest(SentenceReading sentence, Candidate candidate) {
    Window behind = new Window(candidate.trigger().head() + 1, candidate.window().last());
    if (actors.in(sentence, behind)) {
      return true;
    }
    for (PartyMention party : sentence.names().parties()) {
      if (behind.contains(party.first()) && !isInVenue(sentence, party)) {
        return true;
      }
    }
    return false;
  }

  /** The "White House" is a place here, and no side. */
  private static boolean isInVenue(SentenceReading sentence, PartyMention party) {
    for (PlaceMention place : sentence.names().places()) {
      boolean venue = place.kind() == PlaceMention.Kind.VENUE;
      if (venue && place.first() <= party.first() && party.last() <= place.last()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParty(SentenceReading sentence, Candidate candidate) {
    Window window = candidate.window();
    return candidate.isFurtherLeg()
        || sentence.hasPerson(window)
        || sentence.hasParty(window)
        || actors.in(sentence, window)
        || sentence.hasBody(window);
  }

  /** Where an actor must stand: before a verb, anywhere around a noun. */
  private static Window before(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    Window window = candidate.window();
    return trigger.isNominal() || trigger.verb() <= window.first()
        ? window
        : new Window(window.first(), trigger.last());
  }

  /** "was met with", "has been received". */
  private boolean isPassive(Tokens tokens, Trigger trigger) {
    int before = trigger.verb() - 1;
    return before >= 0 && verbs.isBe(tokens, before);
  }
}
