package dev.dateline.events;

import dev.dateline.text.Tokens;
import java.util.Set;

/** Reads the noun phrase around a word: "11th forum of the regions of the two countries". */
final class Phrases {

  private static final int LEFT = 10;
  private static final int RIGHT = 14;

  private static final Set<String> STOPS =
      Set.of(
          "in",
          "at",
          "to",
          "from",
          "with",
          "during",
          "attended",
          "held",
          "was",
          "were",
          "will",
          "is",
          "are",
          "where",
          "now",
          "which",
          "who",
          "that",
          "titled",
          "hosted",
          "chaired",
          "co-chaired",
          "by",
          "took",
          "takes",
          "has",
          "had",
          "have",
          "would",
          "as",
          "scheduled",
          "when",
          "after",
          "before",
          "following",
          "under",
          "between",
          "begins",
          "concluded",
          "convened",
          "ended",
          "met",
          "opened",
          "opens",
          "started");

  private static final Set<String> LINKS = Set.of("of", "the", "and", "on", "for");

  private static final Set<String> ARTICLES = Set.of("The", "A", "An", "Its", "Their");

  private Phrases() {}

  /**
   * The phrase with a noun at an index, without its article; white space made single. Empty when a
   * small word stands there: "was signed in".
   */
  static String around(SentenceReading sentence, int noun, Window window) {
    String word = sentence.tokens().word(noun);
    if (STOPS.contains(word) || LINKS.contains(word)) {
      return "";
    }
    int first = left(sentence, noun, window);
    int last = right(sentence, noun, window);
    return sentence.tokens().phrase(first, last);
  }

  /** Whether a phrase has a name in it and not only common words. */
  static boolean isNamed(SentenceReading sentence, int noun, Window window) {
    Tokens tokens = sentence.tokens();
    int last = right(sentence, noun, window);
    for (int at = left(sentence, noun, window); at <= last; at++) {
      if (tokens.isCapitalised(at) && (at > 0 || last > 0 && tokens.isCapitalised(1))) {
        return true;
      }
    }
    return false;
  }

  private static int left(SentenceReading sentence, int noun, Window window) {
    Tokens tokens = sentence.tokens();
    int first = noun;
    while (first > window.first() && noun - first < LEFT && extends_(sentence, first - 1)) {
      first--;
    }
    while (first < noun && LINKS.contains(tokens.word(first))) {
      first++;
    }
    return first;
  }

  private static boolean extends_(SentenceReading sentence, int index) {
    Tokens tokens = sentence.tokens();
    if (sentence.isDate(index) || tokens.isMark(index, ',')) {
      return false;
    }
    if (tokens.isMark(index, '\u2019') || tokens.isMark(index, '\'')) {
      return index > 0 && tokens.isCapitalised(index - 1) && tokens.word(index - 1).endsWith("s");
    }
    if (tokens.isMark(index, '-')) {
      return index > 0 && tokens.end(index - 1) == tokens.start(index);
    }
    if (tokens.isCapitalised(index) || tokens.shape(index) == Tokens.Shape.NUMBER) {
      return !ARTICLES.contains(tokens.word(index));
    }
    String word = tokens.word(index);
    boolean link =
        (word.equals("of") || word.equals("and")) && index > 0 && tokens.isCapitalised(index - 1);
    return link || isModifier(word);
  }

  private static boolean isModifier(String word) {
    return switch (word) {
      case "joint",
          "annual",
          "international",
          "informal",
          "extraordinary",
          "regular",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "bilateral",
          "trilateral",
          "ministerial",
          "high-level",
          "leaders",
          "virtual",
          "inaugural",
          "global",
          "regional",
          "economic",
          "business",
          "patriotic",
          "foreign",
          "political",
          "strategic",
          "security",
          "parliamentary" ->
          true;
      default -> false;
    };
  }

  /** "the Oslo Summit and the U.S. forum": another gathering. */
  private static boolean isOther(Tokens tokens, int index) {
    return index < tokens.size() && tokens.isWord(index, "the");
  }

  /** "and the strengthening of", "and met": what is no part of a name goes on. */
  private static boolean isClause(Tokens tokens, int index) {
    boolean article = index + 1 < tokens.size() && tokens.word(index).equals("the");
    int next = article ? index + 1 : index;
    return next < tokens.size()
        && (article && !tokens.isCapitalised(next)
            || STOPS.contains(tokens.word(next))
            || !tokens.isCapitalised(next) && tokens.word(next).endsWith("ed"));
  }

  private static int right(SentenceReading sentence, int noun, Window window) {
    Tokens tokens = sentence.tokens();
    int last = noun;
    for (int at = noun + 1; at <= window.last() && at - noun < RIGHT; at++) {
      String word = tokens.word(at);
      if (sentence.isDate(at) || STOPS.contains(word) || !tokens.isWord(at)) {
        break;
      }
      boolean link = LINKS.contains(word);
      if (word.equals("and") && (isClause(tokens, at + 1) || isOther(tokens, at + 1))
          || word.equals("the") && !LINKS.contains(tokens.word(at - 1))) {
        break;
      }
      if (at == noun + 1 && !link && !tokens.isCapitalised(at)) {
        break;
      }
      last = link ? last : at;
    }
    return last;
  }
}
