package dev.dateline.events;

import dev.dateline.names.PartyMention;
import dev.dateline.names.PersonMention;
import dev.dateline.names.PlaceMention;
import dev.dateline.text.Tokens;
import java.util.List;

/** Matches one pattern at one token of a sentence. */
final class PatternMatcher {

  private final SentenceReading sentence;
  private final Tokens tokens;
  private int[] afterNames;
  private int verb;

  PatternMatcher(SentenceReading sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** The last token of a match that begins at a token, or -1. */
  int match(List<Element> pattern, int index) {
    verb = -1;
    return from(pattern, 0, index) - 1;
  }

  /** The verb of the last match, or -1. */
  int verb() {
    return verb;
  }

  /** The index after the rest of a pattern, or -1. */
  private int from(List<Element> pattern, int element, int index) {
    if (element == pattern.size()) {
      return index;
    }
    Element next = pattern.get(element);
    if (next instanceof Element.Word word) {
      return word(pattern, element, word, index);
    }
    if (next instanceof Element.Gap gap) {
      return gap(pattern, element, gap, index);
    }
    Element.Slot slot = (Element.Slot) next;
    int after = endOfSlot(slot.kind(), index) + 1;
    int end = after > index ? from(pattern, element + 1, after) : -1;
    return end < 0 && slot.optional() ? from(pattern, element + 1, index) : end;
  }

  private int word(List<Element> pattern, int element, Element.Word word, int index) {
    boolean here = index < tokens.size() && word.contains(tokens.number(index));
    if (here) {
      int end = from(pattern, element + 1, index + 1);
      if (end >= 0) {
        verb = word.verb() ? index : verb;
        return end;
      }
    }
    return word.optional() ? from(pattern, element + 1, index) : -1;
  }

  private int gap(List<Element> pattern, int element, Element.Gap gap, int index) {
    int at = index;
    for (int taken = 0; taken <= gap.most(); taken++) {
      int end = from(pattern, element + 1, at);
      if (end >= 0) {
        return end;
      }
      at = next(at);
      if (at < 0) {
        break;
      }
    }
    return -1;
  }

  /** The index after the word at an index, a whole name counting as one; -1 at a closing mark. */
  private int next(int index) {
    if (index >= tokens.size() || !tokens.isWord(index) && !isThin(index)) {
      return -1;
    }
    if (afterNames == null) {
      afterNames = afterNames();
    }
    return afterNames[index] > 0 ? afterNames[index] : index + 1;
  }

  /** The index after the name or date that begins at each index; 0 where none begins. */
  private int[] afterNames() {
    int[] after = new int[tokens.size()];
    // Backwards, because the first of two that begin together counts; a person before a date.
    List<SentenceReading.DateMention> dates = sentence.dates();
    for (int i = dates.size() - 1; i >= 0; i--) {
      after[dates.get(i).first()] = dates.get(i).last() + 1;
    }
    List<PersonMention> people = sentence.names().people();
    for (int i = people.size() - 1; i >= 0; i--) {
      after[people.get(i).first()] = people.get(i).last() + 1;
    }
    return after;
  }

  private boolean isThin(int index) {
    return "-\"\u201C\u201D\u2018\u2019'*_".indexOf(tokens.charAt(tokens.start(index))) >= 0;
  }

  private int endOfSlot(Element.Kind kind, int index) {
    return switch (kind) {
      case PERSON -> endOfPerson(index);
      case PLACE -> endOfPlace(index, false);
      case COUNTRY -> endOfPlace(index, true);
      case BODY -> endOfBody(index);
      case PARTY -> endOfParty(index);
      case NUMBER ->
          index < tokens.size() && tokens.shape(index) == Tokens.Shape.NUMBER ? index : -2;
    };
  }

  private int endOfPerson(int index) {
    for (PersonMention person : sentence.names().people()) {
      if (person.first() <= index && index <= person.last()) {
        return person.last();
      }
    }
    return -2;
  }

  private int endOfPlace(int index, boolean countryOnly) {
    for (PlaceMention place : sentence.names().places()) {
      boolean fits = !countryOnly || place.kind() == PlaceMention.Kind.COUNTRY;
      if (place.first() == index && fits) {
        return place.last();
      }
    }
    return -2;
  }

  private int endOfParty(int index) {
    for (PartyMention party : sentence.names().parties()) {
      if (party.first() == index) {
        return party.last();
      }
    }
    return -2;
  }

  private int endOfBody(int index) {
    for (BodyMention body : sentence.bodies()) {
      if (body.first() == index && body.forum()) {
        return body.last();
      }
    }
    return -2;
  }
}
