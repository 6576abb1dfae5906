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
  private final Missions missions;

  Seats(RuleBook book, Vocabulary.Builder words, Missions missions) {
    this.missions = missions;
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
  private List<Place> recipient(SentenceReading sentence, Candidate candidate, Context context) {
    Trigger trigger = candidate.trigger();
    Tokens tokens = sentence.tokens();
    String country;
    if (trigger.verb() >= 0 && !isGiving(tokens, trigger.verb())) {
      country = side(sentence, new Window(trigger.verb() - NEAR, trigger.verb()), context);
    } else {
      int to = behindTo(tokens, candidate);
      country = side(sentence, new Window(to, Math.min(to + NEAR, tokens.size())), context);
      boolean told = to <= candidate.window().last() && !sentence.hasPerson(new Window(to, to + 1));
      country = country.isEmpty() && !told ? ofPost(sentence, context) : country;
    }
    Optional<Place> place = context.scene().country(country);
    return place.isPresent() ? List.of(place.get()) : List.of();
  }

  /** The country of the first person or side in a stretch, or empty. */
  private static String side(SentenceReading sentence, Window where, Context context) {
    for (PersonMention mention : sentence.names().people()) {
      Optional<Person> person =
          where.contains(mention.first()) ? context.people().resolve(mention) : Optional.empty();
      if (person.isPresent() && !person.get().country().isEmpty()) {
        return person.get().country();
      }
    }
    for (PartyMention party : sentence.names().parties()) {
      // "to the Lao Government", but not "to the Federation of Central American States"
      boolean near = party.first() <= where.first() + 1;
      boolean side = party.party().kind() == Party.Kind.COUNTRY || near;
      if (side && where.contains(party.first()) && !party.party().country().isEmpty()) {
        return party.party().country();
      }
    }
    return "";
  }

  /** The country that the envoy is sent to, else that of the mission which the text tells of. */
  private String ofPost(SentenceReading sentence, Context context) {
    String post = "";
    for (PartyMention party : sentence.names().parties()) {
      String country = party.party().country();
      if (!country.isEmpty() && isTo(sentence.tokens(), party.first())) {
        if (!post.isEmpty() && !post.equals(country)) {
          return "";
        }
        post = country;
      }
    }
    List<Place> town = post.isEmpty() ? context.scene().mission(sentence, missions) : List.of();
    return town.isEmpty() || isEnvoyOf(sentence, town.get(0)) ? post : town.get(0).country();
  }

  /** "Romanian Minister Ana Diaz": whoever is from the country of the mission presents abroad. */
  private static boolean isEnvoyOf(SentenceReading sentence, Place town) {
    for (PartyMention party : sentence.names().parties()) {
      if (isAdjective(sentence.tokens(), party.first())
          && party.party().country().equals(town.country())) {
        return true;
      }
    }
    return false;
  }

  /** "the first U.S. Minister", but not "to reside in Honduras". */
  private static boolean isAdjective(Tokens tokens, int index) {
    return index == 0
        || switch (tokens.word(index - 1)) {
          case "in", "at", "to", "of", "from", "with" -> false;
          default -> true;
        };
  }

  /** "Minister to Spain", "Ambassador to the Republic of the Comoros". */
  private static boolean isTo(Tokens tokens, int index) {
    int before = index - 1;
    while (before > Math.max(0, index - NEAR)
        && (tokens.word(before).equals("the")
            || tokens.word(before).equals("of")
            || tokens.isCapitalised(before))) {
      before--;
    }
    return before >= 0 && tokens.word(before).equals("to");
  }

  private static boolean isGiving(Tokens tokens, int verb) {
    char first = tokens.word(verb).charAt(0);
    return first == 'p' || first == 'h' || first == 's';
  }

  /** The token behind the first "to" after the trigger that no verb follows, or past the end. */
  private static int behindTo(Tokens tokens, Candidate candidate) {
    int end = candidate.window().last();
    for (int at = candidate.trigger().last(); at < end; at++) {
      boolean noun = tokens.isCapitalised(at + 1) || tokens.word(at + 1).equals("the");
      if (tokens.word(at).equals("to") && noun) {
        return at + 1;
      }
    }
    return end + 1;
  }
}
