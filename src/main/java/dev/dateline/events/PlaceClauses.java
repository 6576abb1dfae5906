package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.names.PlaceMention;
import dev.dateline.names.PlaceMention.Kind;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;
import java.util.List;

/** Tells by the words beside a place whether something happens there. */
final class PlaceClauses {

  private static final int NEAR = 5;

  private final BitSet prepositions;
  private final BitSet modifiers;
  private final BitSet nouns;
  private final BitSet envoys;
  private final PlaceSubjects subjects;

  PlaceClauses(RuleBook book, Vocabulary.Builder words) {
    prepositions = WordSet.of(book, "place-prepositions", words);
    modifiers = WordSet.of(book, "place-modifiers", words);
    nouns = WordSet.of(book, "place-nouns", words);
    envoys = WordSet.of(book, "envoy-words", words);
    subjects = new PlaceSubjects(book, words);
  }

  boolean isLocation(
      SentenceReading sentence,
      PlaceMention mention,
      Candidate candidate,
      List<PlaceMention> chosen) {
    Tokens tokens = sentence.tokens();
    EventType type = candidate.trigger().rule().type();
    if (isPartOfName(sentence, mention) || isAdjective(tokens, mention)) {
      return false;
    }
    if (subjects.isHost(tokens, mention, type)) {
      return true;
    }
    int before = before(tokens, mention);
    if (before < 0) {
      return false;
    }
    if (isPreposition(tokens, before)) {
      return isMove(tokens, before, chosen) || isPost(tokens, before)
          ? isPosting(type) && mention.kind() == Kind.CITY
          : fits(tokens.word(before), mention.kind(), type) || isDuringVisit(tokens, before);
    }
    // "visited Volgograd": the place that ends the trigger's own words.
    boolean goal = type == EventType.VISIT && mention.last() == candidate.trigger().last();
    return goal || continues(tokens, mention, before, chosen);
  }

  private boolean isPreposition(Tokens tokens, int index) {
    String word = tokens.word(index);
    return prepositions.get(tokens.number(index))
        || word.equalsIgnoreCase("at")
        || word.equalsIgnoreCase("to")
        || word.equals("from");
  }

  private static boolean isPosting(EventType type) {
    return type == EventType.RELATIONS || type == EventType.APPOINTMENT;
  }

  /** "a consul to Penang". */
  private boolean isPost(Tokens tokens, int preposition) {
    return preposition > 0
        && tokens.word(preposition).equals("to")
        && envoys.get(tokens.number(preposition - 1));
  }

  /** "moved from Tamatave to Antananarivo". */
  private static boolean isMove(Tokens tokens, int preposition, List<PlaceMention> chosen) {
    String word = tokens.word(preposition);
    if (preposition == 0 || !word.equals("from") && !word.equals("to")) {
      return false;
    }
    boolean second = !chosen.isEmpty() && chosen.get(chosen.size() - 1).last() == preposition - 1;
    return word.equals("to") && second
        || switch (tokens.word(preposition - 1)) {
          case "moved", "relocated", "transferred" -> true;
          default -> false;
        };
  }

  /** One goes "to" a visit or a forum and speaks "to" a parliament; a meeting is "in" its town. */
  private static boolean fits(String preposition, Kind kind, EventType type) {
    boolean fine = kind == Kind.CITY || kind == Kind.VENUE;
    return switch (preposition) {
      case "at", "At" -> fine;
      case "to", "To" ->
          type == EventType.VISIT
              || type == EventType.FORUM && fine
              || type == EventType.STATEMENT && kind == Kind.VENUE;
      case "from" -> false;
      default -> true;
    };
  }

  /** "During a working visit to Portugal, she met ..." */
  private static boolean isDuringVisit(Tokens tokens, int preposition) {
    if (preposition < 2 || !isVisit(tokens.word(preposition - 1))) {
      return false;
    }
    for (int at = preposition - 2; at >= Math.max(0, preposition - 2 - NEAR); at--) {
      if (tokens.word(at).equalsIgnoreCase("during")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVisit(String word) {
    return word.equals("visit") || word.equals("trip") || word.equals("stay");
  }

  /** The token before a place and before what describes it: "in" of "in the city of Kazan". */
  private int before(Tokens tokens, PlaceMention mention) {
    int at = mention.first() - 1;
    boolean described = false;
    while (at >= 0) {
      if (nouns.get(tokens.number(at))) {
        described = true;
        at--;
      } else if (isOfPlace(tokens, at)) {
        described = true;
        at -= 2;
      } else if (modifiers.get(tokens.number(at)) || described && tokens.isCapitalised(at)) {
        at--;
      } else if (tokens.shape(at) == Tokens.Shape.POSSESSIVE) {
        described = true;
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  /** "capital of", "city of". */
  private boolean isOfPlace(Tokens tokens, int index) {
    return index > 0 && tokens.word(index).equals("of") && nouns.get(tokens.number(index - 1));
  }

  /** "the Munich Security Conference", "Moscow universities": a town inside another name. */
  private boolean isPartOfName(SentenceReading sentence, PlaceMention mention) {
    Tokens tokens = sentence.tokens();
    int after = mention.last() + 1;
    if (after >= tokens.size()) {
      return false;
    }
    if (tokens.isMark(after, '-') && tokens.end(mention.last()) == tokens.start(after)) {
      // "the U.S.-Chilean dialogue"
      return true;
    }
    // "the Suriname capital", "Ukraine's parliament"
    if (nouns.get(tokens.number(after)) && mention.kind() == Kind.COUNTRY
        || tokens.shape(after) == Tokens.Shape.POSSESSIVE) {
      return true;
    }
    boolean stop = tokens.text().charAt(tokens.end(mention.last())) == '.';
    if (mention.kind() == Kind.VENUE || stop || !tokens.isCapitalised(after)) {
      return false;
    }
    Window next = new Window(after, after);
    return !sentence.hasDate(next) && !sentence.hasPerson(next) && !sentence.hasPlace(next);
  }

  /** "the U.S. delegation": a short name before a noun. */
  private static boolean isAdjective(Tokens tokens, PlaceMention mention) {
    int after = mention.last() + 1;
    boolean brief =
        mention.kind() == Kind.COUNTRY && tokens.shape(mention.first()) == Tokens.Shape.UPPER;
    return brief
        && after < tokens.size()
        && tokens.shape(after) == Tokens.Shape.LOWER
        && tokens.end(after) - tokens.start(after) > NEAR;
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
}
