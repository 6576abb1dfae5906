package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Place;
import dev.dateline.names.PlaceMention;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads where an event takes place. */
final class PlaceReader {

  private final PlaceClauses clauses;
  private final TopicPlaces topics;
  private final TownGatherings gatherings;
  private final BitSet virtual;

  /** One that knows the words around places. */
  PlaceReader(RuleBook book, Vocabulary.Builder words) {
    clauses = new PlaceClauses(book, words);
    topics = new TopicPlaces(book, words);
    gatherings = new TownGatherings(book, words);
    virtual = WordSet.of(book, "virtual-words", words);
  }

  /** The places of an event; a country or region only where no town of it is named. */
  List<Place> read(SentenceReading sentence, Candidate candidate) {
    EventType type = candidate.trigger().rule().type();
    // Who travels is there in person, whatever else the sentence says was held online.
    if (type == EventType.CALL || type != EventType.VISIT && isVirtual(sentence, candidate)) {
      return List.of();
    }
    List<PlaceMention> chosen = new ArrayList<>();
    for (PlaceMention mention : sentence.names().places()) {
      // "in January, Norway ...": what looks like a town may be a month.
      if (candidate.window().contains(mention.first())
          && !sentence.isDate(mention.first())
          && !isInvitation(sentence.tokens(), candidate, mention)
          && clauses.isLocation(sentence, mention, candidate, chosen)
          && !topics.isTopic(sentence, mention, candidate, chosen)) {
        chosen.add(mention);
      }
    }
    return chosen.isEmpty() ? gatherings.read(sentence, candidate) : finest(chosen);
  }

  /** "via videoconference", "held an online meeting". */
  private boolean isVirtual(SentenceReading sentence, Candidate candidate) {
    Window window = candidate.window();
    for (int at = window.first(); at <= window.last(); at++) {
      if (virtual.get(sentence.tokens().number(at))) {
        return true;
      }
    }
    return false;
  }

  private static List<Place> finest(List<PlaceMention> chosen) {
    List<Place> places = new ArrayList<>();
    for (PlaceMention mention : chosen) {
      if (!mention.isCovered(chosen) && !places.contains(mention.place())) {
        places.add(mention.place());
      }
    }
    return withCountry(places);
  }

  /**
   * "at the Grand Hotel, then in Oslo": a venue without a country is where the other places are.
   */
  private static List<Place> withCountry(List<Place> places) {
    String country = "";
    for (Place place : places) {
      if (!country.isEmpty() && !place.country().isEmpty() && !country.equals(place.country())) {
        return places;
      }
      country = place.country().isEmpty() ? country : place.country();
    }
    List<Place> complete = new ArrayList<>();
    for (Place place : places) {
      complete.add(place.country().isEmpty() ? Place.ofCountry(place.name(), country) : place);
    }
    return complete;
  }

  /** "passed on an invitation to come to India": where somebody is invited, nothing happens yet. */
  private static boolean isInvitation(Tokens tokens, Candidate candidate, PlaceMention mention) {
    for (int at = candidate.trigger().last() + 1; at < mention.first(); at++) {
      String word = tokens.word(at);
      if (word.equals("invitation") && tokens.word(at - 1).equals("an") || word.equals("invited")) {
        return true;
      }
    }
    return false;
  }
}
