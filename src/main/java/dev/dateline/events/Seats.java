package dev.dateline.events;

import dev.dateline.model.Place;
import dev.dateline.names.Party;
import dev.dateline.names.PartyMention;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The country in which somebody takes an office or presents credentials. */
final class Seats {

  /** So many words before the verb its subject begins. */
  private static final int NEAR = 8;

  private final BitSet envoys;

  Seats(RuleBook book, Vocabulary.Builder words) {
    envoys = WordSet.of(book, "envoy-words", words);
  }

  List<Place> read(SentenceReading sentence, Candidate candidate, Context context) {
    boolean credentials = candidate.trigger().rule().subtype().equals("credentials");
    return credentials ? recipient(sentence, candidate, context) : ofOffice(sentence, candidate);
  }

  /** "Minister of Finance of Latvia" sits in Latvia; an ambassador is appointed at home. */
  private List<Place> ofOffice(SentenceReading sentence, Candidate candidate) {
    for (PartyMention party : sentence.names().parties()) {
      boolean state = party.party().kind() == Party.Kind.COUNTRY;
      if (state
          && party.first() > candidate.trigger().head()
          && candidate.window().contains(party.first())) {
        return isOf(sentence.tokens(), party.first()) && !sendsEnvoy(sentence, candidate)
            ? List.of(Place.ofCountry(party.name(), party.party().country()))
            : List.of();
      }
    }
    return List.of();
  }

  private static boolean isOf(Tokens tokens, int index) {
    int before = index - 1;
    if (before >= 0 && tokens.word(before).equals("the")) {
      before--;
    }
    return before >= 0 && tokens.word(before).equals("of");
  }

  private boolean sendsEnvoy(SentenceReading sentence, Candidate candidate) {
    for (int at = candidate.window().first(); at <= candidate.window().last(); at++) {
      if (envoys.get(sentence.tokens().number(at))) {
        return true;
      }
    }
    return false;
  }

  /** "presented his credentials to King Ivar of Norway", "Spain accepted the credentials of". */
  private static List<Place> recipient(
      SentenceReading sentence, Candidate candidate, Context context) {
    Trigger trigger = candidate.trigger();
    String country = "";
    boolean accepts = trigger.verb() >= 0 && !isGiving(sentence.tokens(), trigger.verb());
    Window where =
        accepts
            ? new Window(
                Math.max(candidate.window().first(), trigger.verb() - NEAR), trigger.verb())
            : new Window(behindTo(sentence.tokens(), candidate), candidate.window().last());
    for (PersonMention mention : sentence.names().people()) {
      Optional<Person> person =
          where.contains(mention.first()) ? context.people().resolve(mention) : Optional.empty();
      country = person.isPresent() && country.isEmpty() ? person.get().country() : country;
    }
    for (PartyMention party : sentence.names().parties()) {
      boolean state = party.party().kind() == Party.Kind.COUNTRY;
      if (state && where.contains(party.first()) && country.isEmpty()) {
        country = party.party().country();
      }
    }
    Optional<Place> place = context.scene().country(country);
    return place.isPresent() ? List.of(place.get()) : List.of();
  }

  private static boolean isGiving(Tokens tokens, int verb) {
    char first = tokens.word(verb).charAt(0);
    return first == 'p' || first == 'h' || first == 's';
  }

  /** The token behind the first "to" after the trigger, or one past the end. */
  private static int behindTo(Tokens tokens, Candidate candidate) {
    for (int at = candidate.trigger().last(); at <= candidate.window().last(); at++) {
      if (tokens.word(at).equals("to")) {
        return at + 1;
      }
    }
    return candidate.window().last() + 1;
  }
}
