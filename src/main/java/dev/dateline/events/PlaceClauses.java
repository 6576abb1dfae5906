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

  private final BitSet prepositions;
  private final BitSet modifiers;
  private final BitSet nouns;

  PlaceClauses(RuleBook book, Vocabulary.Builder words) {
    prepositions = WordSet.of(book, "place-prepositions", words);
    modifiers = WordSet.of(book, "place-modifiers", words);
    nouns = WordSet.of(book, "place-nouns", words);
  }

  boolean isLocation(
      SentenceReading sentence,
      PlaceMention mention,
      Candidate candidate,
      List<PlaceMention> chosen) {
    Tokens tokens = sentence.tokens();
    if (isPartOfName(sentence, mention)) {
      return false;
    }
    if (isCell(tokens, mention) || hosts(tokens, mention)) {
      return true;
    }
    int before = before(tokens, mention);
    if (before < 0) {
      return false;
    }
    if (isPreposition(tokens, before)) {
      return fits(tokens.word(before), mention.kind(), candidate.trigger().rule().type());
    }
    // "visited Volgograd": the place that ends the trigger's own words.
    boolean goal =
        candidate.trigger().rule().type() == EventType.VISIT
            && mention.last() == candidate.trigger().last();
    return goal || continues(tokens, mention, before, chosen);
  }

  private boolean isPreposition(Tokens tokens, int index) {
    String word = tokens.word(index);
    return prepositions.get(tokens.number(index))
        || word.equalsIgnoreCase("at")
        || word.equalsIgnoreCase("to");
  }

  /** One goes "to" a visit or a forum and speaks "to" a parliament; a meeting is "in" its town. */
  private static boolean fits(String preposition, Kind kind, EventType type) {
    boolean goal =
        type == EventType.VISIT
            || type == EventType.FORUM
            || type == EventType.STATEMENT && kind == Kind.VENUE;
    return switch (preposition) {
      case "at", "At" -> kind == Kind.CITY || kind == Kind.VENUE;
      case "to", "To" -> goal;
      default -> true;
    };
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
    if (mention.kind() == Kind.VENUE || after >= tokens.size()) {
      return false;
    }
    // "the Suriname capital", "Ukraine's parliament"
    if (nouns.get(tokens.number(after)) && mention.kind() == Kind.COUNTRY
        || tokens.shape(after) == Tokens.Shape.POSSESSIVE) {
      return true;
    }
    if (!tokens.isCapitalised(after)) {
      return false;
    }
    Window next = new Window(after, after);
    return !sentence.hasDate(next) && !sentence.hasPerson(next) && !sentence.hasPlace(next);
  }

  /** "Senegal[tab]Dakar[tab]Met with ...": a cell of a table that names places only. */
  private static boolean isCell(Tokens tokens, PlaceMention mention) {
    int before = mention.first() - 1;
    int after = mention.last() + 1;
    boolean opens = before < 0 || tokens.isMark(before, '\t');
    boolean closes = after < tokens.size() && tokens.isMark(after, '\t');
    return opens && closes;
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
