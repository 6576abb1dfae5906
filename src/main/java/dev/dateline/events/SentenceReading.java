package dev.dateline.events;

import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.PartyMention;
import dev.dateline.names.PersonMention;
import dev.dateline.names.PlaceMention;
import dev.dateline.names.SentenceNames;
import dev.dateline.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with all that was found in it.
 *
 * <p>Its bodies are looked for when they are first asked for, because most sentences are never
 * asked. Not for use by several threads.
 */
final class SentenceReading {

  private final Span span;
  private final Tokens tokens;
  private final SentenceNames names;
  private final List<DateMention> dates;
  private final BodyFinder finder;
  private List<BodyMention> bodies;
  private SentenceReading before;

  SentenceReading(
      Span span, Tokens tokens, SentenceNames names, List<DateMention> dates, BodyFinder finder) {
    this.span = span;
    this.tokens = tokens;
    this.names = names;
    this.dates = dates;
    this.finder = finder;
  }

  /** Takes in which sentence stands before this one. */
  void follow(SentenceReading previous) {
    before = previous;
  }

  Optional<SentenceReading> before() {
    return Optional.ofNullable(before);
  }

  Span span() {
    return span;
  }

  Tokens tokens() {
    return tokens;
  }

  SentenceNames names() {
    return names;
  }

  /** The expressions in it that have a value, members of lists apart, in text order. */
  List<DateMention> dates() {
    return dates;
  }

  /** The councils, assemblies and series of meetings that it names, in text order. */
  List<BodyMention> bodies() {
    if (bodies == null) {
      bodies = finder.find(tokens, names, dates);
    }
    return bodies;
  }

  /** Whether a token is part of a date. */
  boolean isDate(int index) {
    for (DateMention date : dates) {
      if (date.first() <= index && index <= date.last()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date begins in a window. */
  boolean hasDate(Window window) {
    for (DateMention date : dates) {
      if (window.contains(date.first())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person, or somebody's office, begins in a window. */
  boolean hasPerson(Window window) {
    for (PersonMention person : names.people()) {
      if (window.contains(person.first())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a side begins in a window. */
  boolean hasParty(Window window) {
    for (PartyMention party : names.parties()) {
      if (window.contains(party.first())) {
        return true;
      }
    }
    return false;
  }

  boolean hasPlace(Window window) {
    for (PlaceMention place : names.places()) {
      if (window.contains(place.first())) {
        return true;
      }
    }
    return false;
  }

  boolean hasBody(Window window) {
    for (BodyMention body : bodies()) {
      if (window.contains(body.first())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A date in a sentence.
   *
   * @param first the index of its first token
   * @param last the index of its last token
   */
  record DateMention(int first, int last, ResolvedDate date) {}
}
