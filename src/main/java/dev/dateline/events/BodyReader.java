package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.names.Party;
import dev.dateline.names.PartyMention;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads which forum, council or organisation an event is of, here or in what was said before. */
final class BodyReader {

  private static final int LONGEST = 14;

  private final Set<Integer> heads = new HashSet<>();

  /** One that knows the last words of the names of standing bodies: "Council", "Assembly". */
  BodyReader(dev.dateline.rules.RuleBook book, Vocabulary.Builder words) {
    book.sections("body-heads")
        .forEach(node -> node.texts().forEach(word -> heads.add(words.number(word))));
  }

  /** The body of a forum or meeting, or empty. */
  String read(SentenceReading sentence, Candidate candidate, Context context) {
    Trigger trigger = candidate.trigger();
    EventType type = trigger.rule().type();
    if (type != EventType.FORUM && type != EventType.MEETING) {
      return "";
    }
    Tokens tokens = sentence.tokens();
    if (trigger.isNominal() && Phrases.isNamed(sentence, trigger.last(), candidate.window())) {
      String phrase = Phrases.around(sentence, trigger.last(), candidate.window());
      return type == EventType.FORUM || hasHead(tokens, trigger.last()) ? phrase : "";
    }
    String here = named(sentence, candidate.window());
    if (!here.isEmpty() && type == EventType.FORUM) {
      return here;
    }
    return refersBack(tokens, candidate) ? joined(sentence, candidate, context) : here;
  }

  /** "its 67th session" of the Parliamentary Assembly named before. */
  private static String joined(SentenceReading sentence, Candidate candidate, Context context) {
    if (context.body().isEmpty()) {
      return "";
    }
    String phrase = Phrases.around(sentence, candidate.trigger().last(), candidate.window());
    boolean numbered = !phrase.isEmpty() && Character.isDigit(phrase.charAt(0));
    return numbered ? phrase + " of the " + context.body().get(0) : context.body().get(0);
  }

  /** "its 67th session", "the last meeting", "the 68th session". */
  private static boolean refersBack(Tokens tokens, Candidate candidate) {
    int head = candidate.trigger().last();
    for (int at = Math.max(candidate.window().first(), head - 4); at < head; at++) {
      switch (tokens.word(at).toLowerCase(java.util.Locale.ROOT)) {
        case "its", "last", "recent", "latest", "next", "previous" -> {
          return true;
        }
        default -> {
          if (tokens.shape(at) == Tokens.Shape.NUMBER && at == head - 1) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean hasHead(Tokens tokens, int index) {
    for (int at = Math.max(0, index - LONGEST); at < Math.min(tokens.size(), index + LONGEST); at++) {
      if (tokens.isCapitalised(at) && heads.contains(tokens.number(at))) {
        return true;
      }
    }
    return false;
  }

  /** The last standing body that a stretch of a sentence names, or empty. */
  String named(SentenceReading sentence, Window window) {
    String found = "";
    Tokens tokens = sentence.tokens();
    for (int at = window.first(); at <= window.last(); at++) {
      if (tokens.isCapitalised(at) && heads.contains(tokens.number(at)) && !isOffice(sentence, at)) {
        found = Phrases.around(sentence, at, window);
      }
    }
    return found.isEmpty() ? listed(sentence.names().parties(), window) : found;
  }

  /** A council in somebody's title is no body: "Deputy Chairman of the Federation Council". */
  private static boolean isOffice(SentenceReading sentence, int index) {
    return sentence.names().people().stream()
        .anyMatch(person -> person.first() <= index && index <= person.last());
  }

  private static String listed(List<PartyMention> parties, Window window) {
    String found = "";
    for (PartyMention party : parties) {
      if (party.party().kind() == Party.Kind.BODY && window.contains(party.first())) {
        found = party.name();
      }
    }
    return found;
  }
}
