package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.names.PlaceMention;
import dev.dateline.names.PlaceMention.Kind;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.BitSet;
import java.util.List;

/** Tells places that are talked about from those where somebody is: "the situation in Syria". */
final class TopicPlaces {

  /** Prepositions and articles are not longer. */
  private static final int SMALL = 3;

  private final BitSet topics;
  private final BitSet openers;
  private final BitSet activities;
  private final BitSet anchors;

  TopicPlaces(RuleBook book, Vocabulary.Builder words) {
    topics = WordSet.of(book, "place-topics", words);
    openers = WordSet.of(book, "place-topic-openers", words);
    activities = WordSet.of(book, "place-activities", words);
    anchors = WordSet.of(book, "place-anchors", words);
  }

  /**
   * Whether a place is only talked about.
   *
   * @param chosen the places before it where the event is
   */
  boolean isTopic(
      SentenceReading sentence,
      PlaceMention mention,
      Candidate candidate,
      List<PlaceMention> chosen) {
    Trigger trigger = candidate.trigger();
    if (trigger.first() <= mention.first() && mention.last() <= trigger.last()) {
      return false;
    }
    boolean behind = trigger.last() < mention.first();
    int from = behind ? trigger.last() : candidate.window().first() - 1;
    int noun = nounBefore(sentence.tokens(), mention.first() - 1, from);
    if (noun > from && isAnchor(sentence, noun, chosen)) {
      return false;
    }
    boolean wide = mention.kind() == Kind.COUNTRY || mention.kind() == Kind.REGION;
    return noun > from && topics.get(sentence.tokens().number(noun))
        || isOpened(sentence, new Window(from + 1, noun), wide, behind)
        || behind && wide && isAnnounced(trigger, mention);
  }

  /** The word that a place goes with, before the preposition and its article, or {@code from}. */
  private int nounBefore(Tokens tokens, int last, int from) {
    int at = last;
    while (at > from
        && tokens.shape(at) == Tokens.Shape.LOWER
        && tokens.end(at) - tokens.start(at) <= SMALL
        && !topics.get(tokens.number(at))
        && !anchors.get(tokens.number(at))) {
      at--;
    }
    return at;
  }

  /** "on 5 May in Berlin", "was held in Berlin", "in Bonn and in Berlin", ", in Berlin". */
  private boolean isAnchor(SentenceReading sentence, int index, List<PlaceMention> chosen) {
    return !chosen.isEmpty() && chosen.get(chosen.size() - 1).last() == index
        || sentence.isDate(index)
        || sentence.tokens().isMark(index, ',')
        || anchors.get(sentence.tokens().number(index));
  }

  /** "discussed trade with partners in Asia": the topic begins before, in the same clause. */
  private boolean isOpened(
      SentenceReading sentence, Window window, boolean wide, boolean acrossCommas) {
    Tokens tokens = sentence.tokens();
    for (int at = window.last(); at >= window.first(); at--) {
      if (sentence.isDate(at) || !acrossCommas && tokens.isMark(at, ',')) {
        return false;
      }
      if (openers.get(tokens.number(at)) || wide && isAim(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "announced a plan for schools in Haiti". */
  private static boolean isAnnounced(Trigger trigger, PlaceMention mention) {
    return trigger.rule().type() == EventType.STATEMENT && mention.first() - trigger.last() > SMALL;
  }

  /** "to advance peace": an aim, and no step of the programme. */
  private boolean isAim(Tokens tokens, int index) {
    return tokens.word(index).equals("to")
        && index + 1 < tokens.size()
        && tokens.shape(index + 1) == Tokens.Shape.LOWER
        && !isArticle(tokens.word(index + 1))
        && !activities.get(tokens.number(index + 1));
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "the", "a", "an", "his", "her", "its", "their", "our", "this", "that" -> true;
      default -> false;
    };
  }
}
