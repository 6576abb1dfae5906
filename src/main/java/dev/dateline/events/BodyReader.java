package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.text.Tokens;
import java.util.Locale;

/** Reads which forum, council or organisation an event is of, here or in what was said before. */
final class BodyReader {

  /** The body of a forum or meeting, or empty. */
  String read(SentenceReading sentence, Candidate candidate, Context context) {
    EventType type = candidate.trigger().rule().type();
    if (type != EventType.FORUM && type != EventType.MEETING) {
      return "";
    }
    int noun = candidate.trigger().last();
    Window window = candidate.window();
    for (BodyMention body : sentence.bodies()) {
      if (type == EventType.FORUM && contains(candidate.trigger(), body)) {
        return words(sentence, body);
      }
    }
    if (type == EventType.FORUM && Phrases.isNamed(sentence, noun, window)) {
      return Phrases.around(sentence, noun, window);
    }
    if (refersBack(sentence, candidate)) {
      String before = last(sentence, new Window(0, Math.max(0, window.first() - 1)));
      return joined(sentence, candidate, before.isEmpty() ? context.body() : before);
    }
    return ofMeeting(sentence, candidate);
  }

  /** "meeting of the Union State Council of Ministers", "during the BRICS summit". */
  private static String ofMeeting(SentenceReading sentence, Candidate candidate) {
    for (BodyMention body : sentence.bodies()) {
      int after = body.first() - candidate.trigger().last();
      int before = candidate.trigger().first() - body.last();
      boolean near = after >= 0 && after <= 4 || before > 0 && before <= 4;
      if ((near || contains(candidate.trigger(), body))
          && candidate.window().contains(body.first())
          && !isOfPeople(sentence.tokens(), body)) {
        return words(sentence, body);
      }
    }
    return "";
  }

  /** "Security Council officials met": of whom they are, and not what met. */
  private static boolean isOfPeople(Tokens tokens, BodyMention body) {
    int after = body.last() + 1;
    return after < tokens.size()
        && switch (tokens.word(after)) {
          case "officials", "staff", "members", "representatives", "experts", "employees" -> true;
          default -> false;
        };
  }

  private static boolean contains(Trigger trigger, BodyMention body) {
    return trigger.first() <= body.first() && body.last() <= trigger.last();
  }

  /** "its 67th session" of the Parliamentary Assembly named before. */
  private static String joined(SentenceReading sentence, Candidate candidate, String body) {
    String phrase = Phrases.around(sentence, candidate.trigger().last(), candidate.window());
    if (phrase.contains(" of ")) {
      return phrase;
    }
    boolean numbered = !phrase.isEmpty() && Character.isDigit(phrase.charAt(0)) && !body.isEmpty();
    return numbered ? phrase + " of the " + body : body;
  }

  /** "its 67th session", "the last meeting", "the 68th session". */
  private static boolean refersBack(SentenceReading sentence, Candidate candidate) {
    Tokens tokens = sentence.tokens();
    int head = candidate.trigger().first();
    for (int at = Math.max(candidate.window().first(), head - 4); at < head; at++) {
      switch (tokens.word(at).toLowerCase(Locale.ROOT)) {
        case "its", "last", "recent", "latest", "next", "previous" -> {
          if (!sentence.isDate(at)) {
            return true;
          }
        }
        default -> {
          // "the 68th session", but not "the March 3 talks".
          boolean number = tokens.shape(at) == Tokens.Shape.NUMBER && !sentence.isDate(at);
          if (number && at == head - 1) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The last body that a sentence names, or empty. */
  static String last(SentenceReading sentence) {
    return last(sentence, new Window(0, sentence.tokens().size() - 1));
  }

  private static String last(SentenceReading sentence, Window window) {
    String found = "";
    for (BodyMention body : sentence.bodies()) {
      if (window.contains(body.first())) {
        found = words(sentence, body);
      }
    }
    return found;
  }

  /** The name of a body, with the number before it: "2nd International Conference". */
  private static String words(SentenceReading sentence, BodyMention body) {
    Tokens tokens = sentence.tokens();
    int before = body.first() - 1;
    boolean numbered =
        before >= 0
            && tokens.shape(before) == Tokens.Shape.NUMBER
            && Character.isLetter(tokens.word(before).charAt(tokens.word(before).length() - 1));
    return tokens.phrase(numbered ? before : body.first(), body.last());
  }
}
