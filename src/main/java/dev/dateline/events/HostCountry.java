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

/** The country of who receives a guest: "President Kovac of Latvia received ..." is in Latvia. */
final class HostCountry {

  private final BitSet verbs;
  private final BitSet elsewhere;

  HostCountry(RuleBook book, Vocabulary.Builder words) {
    verbs = WordSet.of(book, "host-verbs", words);
    elsewhere = WordSet.of(book, "away-words", words);
  }

  List<Place> read(SentenceReading sentence, Candidate candidate, Context context) {
    int verb = hostVerb(sentence.tokens(), candidate.trigger());
    if (verb < 0 || isElsewhere(sentence.tokens(), candidate.window())) {
      return List.of();
    }
    boolean passive = isPassive(sentence.tokens(), verb, candidate.trigger().last());
    Window where =
        passive
            ? new Window(candidate.trigger().last() + 1, candidate.window().last())
            : new Window(candidate.window().first(), verb - 1);
    String country = country(sentence, where, passive, context);
    Optional<Place> place = context.scene().country(country);
    return place.isPresent() ? List.of(place.get()) : List.of();
  }

  private int hostVerb(Tokens tokens, Trigger trigger) {
    for (int at = trigger.first(); at <= trigger.last(); at++) {
      if (verbs.get(tokens.number(at))) {
        return at;
      }
    }
    return -1;
  }

  /** "on the sidelines", "online": not at home. */
  private boolean isElsewhere(Tokens tokens, Window window) {
    for (int at = window.first(); at <= window.last(); at++) {
      if (elsewhere.get(tokens.number(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassive(Tokens tokens, int verb, int last) {
    for (int at = verb + 1; at <= last; at++) {
      if (tokens.word(at).equals("by")) {
        return true;
      }
    }
    return false;
  }

  /** The country of the host: of the last side before the verb, or of the first behind "by". */
  private static String country(
      SentenceReading sentence, Window where, boolean passive, Context context) {
    String country = "";
    int best = -1;
    for (PersonMention mention : sentence.names().people()) {
      Optional<Person> person =
          where.contains(mention.first()) ? context.people().resolve(mention) : Optional.empty();
      if (person.isPresent() && (best < 0 || !passive)) {
        country = person.get().country();
        best = mention.first();
      }
    }
    for (PartyMention party : sentence.names().parties()) {
      boolean state =
          party.party().kind() == Party.Kind.COUNTRY && !sentence.names().isPerson(party.first());
      boolean nearer = best < 0 || !passive && party.first() > best;
      if (state && where.contains(party.first()) && nearer) {
        country = party.party().country();
        best = party.first();
      }
    }
    return country;
  }
}
