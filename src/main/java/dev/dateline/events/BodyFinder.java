package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.names.Party;
import dev.dateline.names.PartyMention;
import dev.dateline.names.PersonMention;
import dev.dateline.names.SentenceNames;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the names of standing bodies: known ones, and capitalised phrases with "Council" and such.
 */
final class BodyFinder {

  private final BitSet heads;
  private final BitSet gatherings;

  BodyFinder(RuleBook book, Vocabulary.Builder words) {
    heads = WordSet.of(book, "body-heads", words);
    gatherings = WordSet.of(book, "forum-heads", words);
    heads.or(gatherings);
  }

  /** The bodies of a sentence, those in people's offices apart. */
  List<BodyMention> find(Tokens tokens, SentenceNames names, List<DateMention> dates) {
    List<BodyMention> bodies = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int last = isStart(tokens, at) ? endOfPhrase(tokens, at, dates) : -1;
      boolean known = last >= at && isKnown(names, at, last);
      if ((known || hasHead(tokens, at, last, heads)) && !namesSomebody(names, at, last)) {
        boolean forum = known || hasHead(tokens, at, last, gatherings);
        bodies.add(new BodyMention(at, last, forum));
      }
      at = last >= at ? last + 1 : at + 1;
    }
    return bodies;
  }

  private static boolean namesSomebody(SentenceNames names, int first, int last) {
    for (PersonMention person : names.people()) {
      if (person.isNamed() && first < person.first() && person.last() <= last) {
        return true;
      }
    }
    return names.isPerson(first);
  }

  private static boolean isStart(Tokens tokens, int index) {
    boolean sentence = index == 0 && tokens.size() > 1 && !tokens.isCapitalised(1);
    return tokens.isCapitalised(index) && !sentence && !isArticle(tokens.word(index));
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "The", "A", "Its", "Attended", "Addressed", "Hosted", "Chaired", "Opened" -> true;
      default -> false;
    };
  }

  /** The last word of a run of capitalised words, with "of", "the" and "and" between them. */
  private static int endOfPhrase(Tokens tokens, int first, List<DateMention> dates) {
    int last = first;
    for (int at = first + 1; at < tokens.size(); at++) {
      if (startsDate(at, dates)) {
        break;
      }
      if (tokens.isCapitalised(at)) {
        last = at;
      } else if (!isLink(tokens, at) && !isPluralOwner(tokens, at)) {
        break;
      }
    }
    return last;
  }

  private static boolean startsDate(int index, List<DateMention> dates) {
    for (DateMention date : dates) {
      if (date.first() == index) {
        return true;
      }
    }
    return false;
  }

  /** "the Quad Leaders' Summit". */
  private static boolean isPluralOwner(Tokens tokens, int index) {
    boolean mark = tokens.isMark(index, '\'') || tokens.isMark(index, '\u2019');
    return mark
        && tokens.word(index - 1).endsWith("s")
        && index + 1 < tokens.size()
        && tokens.isCapitalised(index + 1);
  }

  private static boolean isLink(Tokens tokens, int index) {
    return switch (tokens.word(index)) {
      case "of", "the", "and", "for", "on" -> true;
      default -> false;
    };
  }

  private static boolean hasHead(Tokens tokens, int first, int last, BitSet heads) {
    for (int at = first; at <= last; at++) {
      if (last > first && tokens.isCapitalised(at) && heads.get(tokens.number(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(SentenceNames names, int first, int last) {
    for (PartyMention party : names.parties()) {
      boolean inside = first <= party.first() && party.last() <= last;
      if (inside && party.party().kind() == Party.Kind.BODY) {
        return true;
      }
    }
    return false;
  }
}
