package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.model.Place;
import dev.dateline.names.PlaceMention;
import dev.dateline.names.PlaceMention.Kind;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads where an event takes place. */
final class PlaceReader {

  /** The places of an event; a country only where no town of it is named. */
  List<Place> read(SentenceReading sentence, Candidate candidate) {
    List<PlaceMention> chosen = new ArrayList<>();
    for (PlaceMention mention : sentence.names().places()) {
      if (candidate.window().contains(mention.first())
          && mention.kind() != Kind.REGION
          && !isInvitation(sentence.tokens(), candidate, mention)
          && isLocation(sentence, mention, candidate, chosen)) {
        chosen.add(mention);
      }
    }
    List<Place> places = new ArrayList<>();
    for (PlaceMention mention : chosen) {
      boolean covered =
          mention.kind() == Kind.COUNTRY && hasTown(chosen, mention.place().country());
      if (!covered && !places.contains(mention.place())) {
        places.add(mention.place());
      }
    }
    return places;
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

  private static boolean hasTown(List<PlaceMention> places, String country) {
    for (PlaceMention place : places) {
      if (place.kind() != Kind.COUNTRY && place.place().country().equals(country)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocation(
      SentenceReading sentence,
      PlaceMention mention,
      Candidate candidate,
      List<PlaceMention> chosen) {
    Tokens tokens = sentence.tokens();
    if (isPartOfName(sentence, mention)) {
      return false;
    }
    int before = mention.first() - 1;
    if (before >= 0 && tokens.word(before).equals("the")) {
      before--;
    }
    if (before < 0) {
      return hosts(tokens, mention);
    }
    if (isPreposition(tokens.word(before))) {
      return fits(tokens.word(before), mention.kind(), candidate.trigger().rule().type());
    }
    // "visited Volgograd": the place that ends the trigger's own words.
    boolean goal =
        candidate.trigger().rule().type() == EventType.VISIT
            && mention.last() == candidate.trigger().last();
    return goal || continues(tokens, mention, before, chosen) || hosts(tokens, mention);
  }

  /** One goes "to" a visit or a forum; a meeting is "in" its town. */
  private static boolean fits(String preposition, Kind kind, EventType type) {
    boolean goal = type == EventType.VISIT || type == EventType.FORUM;
    return switch (preposition) {
      case "at" -> kind != Kind.COUNTRY;
      case "to" -> goal;
      default -> true;
    };
  }

  /** "the Munich Security Conference", "Moscow universities": a town inside another name. */
  private static boolean isPartOfName(SentenceReading sentence, PlaceMention mention) {
    Tokens tokens = sentence.tokens();
    int after = mention.last() + 1;
    if (mention.kind() == Kind.VENUE || after >= tokens.size() || !tokens.isCapitalised(after)) {
      return false;
    }
    Window next = new Window(after, after);
    return !sentence.hasDate(next) && !sentence.hasPerson(next);
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "in",
          "In",
          "to",
          "at",
          "At",
          "into",
          "visited",
          "visit",
          "visits",
          "visiting",
          "toured",
          "via",
          "through" ->
          true;
      default -> false;
    };
  }

  /** "Vitebsk and Polotsk", "Accra, Ghana; Dar es Salaam": the next of several places. */
  private static boolean continues(
      Tokens tokens, PlaceMention mention, int before, List<PlaceMention> chosen) {
    if (chosen.isEmpty()) {
      return false;
    }
    int last = chosen.get(chosen.size() - 1).last();
    for (int at = last + 1; at <= before; at++) {
      String word = tokens.word(at);
      boolean link = word.equals("and") || word.equals("the") || word.equals("to");
      if (tokens.isWord(at) && !link && !tokens.isCapitalised(at)) {
        return false;
      }
    }
    return mention.first() - last <= 4;
  }

  /** "Klaipeda will host the 10th round". */
  private static boolean hosts(Tokens tokens, PlaceMention mention) {
    for (int at = mention.last() + 1; at < Math.min(tokens.size(), mention.last() + 4); at++) {
      String word = tokens.word(at);
      if (word.equals("host") || word.equals("hosts") || word.equals("hosted")) {
        return true;
      }
    }
    return false;
  }
}
