package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.names.Countries;
import dev.dateline.names.Party;
import dev.dateline.names.PartyMention;
import dev.dateline.names.PlaceMention;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document says of where its events take place, beyond the sentences that tell them. */
final class Scene {

  /** A row or two prove nothing. */
  private static final int FEW_ROWS = 4;

  /** An announcement tells the programme of a visit in no more sentences. */
  private static final int FAR = 20;

  private record Visit(SentenceReading sentence, Claim claim) {}

  private final List<SentenceReading> sentences;
  private final Countries countries;
  private final List<Visit> visits = new ArrayList<>();
  private List<Place> tableHost;
  private String origin = PlaceOrigins.SENTENCE;

  /** The scene of a document with these sentences, in text order. */
  Scene(List<SentenceReading> sentences, Countries countries) {
    this.sentences = sentences;
    this.countries = countries;
  }

  /** What told the places of the event read last, as {@link PlaceOrigins} names it. */
  String origin() {
    return origin;
  }

  /** Takes note of what tells the places of the event that is being read. */
  void origin(String name) {
    origin = name;
  }

  /** Takes note of what a sentence tells. */
  void tells(SentenceReading sentence, Claim claim) {
    if (claim.type() == EventType.VISIT && claim.places().size() == 1) {
      visits.add(new Visit(sentence, claim));
    }
  }

  /**
   * Where somebody is on a day: at the one goal of a visit told before, of which this is part.
   *
   * @param people those of whom one must be the visitor, but in the visit's own sentence
   */
  List<Place> goal(SentenceReading sentence, DateRange range, List<Participant> people) {
    for (int i = visits.size() - 1; i >= 0; i--) {
      Visit visit = visits.get(i);
      boolean same = visit.sentence() == sentence && people.isEmpty();
      if (visit.claim().date().range().contains(range)
          && (same || takesPart(visit.claim(), people))) {
        return visit.claim().places();
      }
    }
    return List.of();
  }

  private static boolean takesPart(Claim visit, List<Participant> people) {
    for (Participant visitor : visit.participants()) {
      for (Participant person : people) {
        if (visitor.name().equals(person.name())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The sentences soon behind one. */
  List<SentenceReading> after(SentenceReading sentence) {
    int from = sentences.indexOf(sentence) + 1;
    return sentences.subList(from, Math.min(sentences.size(), from + FAR));
  }

  /** Where the embassy or consulate is that the document last named, else the first named after. */
  List<Place> mission(SentenceReading sentence, Missions missions) {
    int at = sentences.indexOf(sentence);
    for (int i = at; i >= 0; i--) {
      List<Place> town = missions.town(sentences.get(i));
      if (!town.isEmpty()) {
        return town;
      }
    }
    for (int i = at + 1; i < Math.min(sentences.size(), at + FAR); i++) {
      List<Place> town = missions.town(sentences.get(i));
      if (!town.isEmpty()) {
        return town;
      }
    }
    return List.of();
  }

  /** A country as the document first names it, else by its usual name; none for another side. */
  Optional<Place> country(String code) {
    for (SentenceReading sentence : sentences) {
      for (PartyMention party : sentence.names().parties()) {
        boolean named = party.party().kind() == Party.Kind.COUNTRY;
        if (named && party.party().country().equals(code)) {
          return Optional.of(Place.ofCountry(party.name(), code));
        }
      }
    }
    return countries.named(code);
  }

  /** The one country in which nearly all rows of the document's table have their places. */
  List<Place> tableHost() {
    if (tableHost == null) {
      tableHost = readTableHost();
    }
    return tableHost;
  }

  private List<Place> readTableHost() {
    Map<String, Integer> rows = new HashMap<>();
    int all = 0;
    for (SentenceReading sentence : sentences) {
      List<PlaceMention> places = isRow(sentence) ? sentence.names().places() : List.of();
      if (!places.isEmpty()) {
        rows.merge(places.get(0).place().country(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> country : rows.entrySet()) {
      if (all >= FEW_ROWS && country.getValue() * 10 >= all * 9) {
        Optional<Place> named = country(country.getKey());
        return named.isPresent() ? List.of(named.get()) : List.of();
      }
    }
    return List.of();
  }

  /** Whether a sentence is a row of a table. */
  static boolean isRow(SentenceReading sentence) {
    Tokens tokens = sentence.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.isMark(at, '\t')) {
        return true;
      }
    }
    return false;
  }
}
