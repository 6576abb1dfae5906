package dev.dateline.events;

import dev.dateline.model.EventType;
import dev.dateline.rules.RuleNode;
import java.util.List;

/**
 * A rule that finds one kind of event by its words.
 *
 * @param subtype the fixed subtype, or empty when the words decide
 * @param title the words with which a title begins, or empty for those of the type
 * @param patterns alternatives; one of them must match
 * @param traits what else the reader should know, a closed list
 * @param source the rule as its file has it, with examples and misses
 */
record EventRule(
    String id,
    EventType type,
    String subtype,
    String title,
    List<List<Element>> patterns,
    List<Trait> traits,
    RuleNode source) {

  /** What a rule says of its event beyond words and type. */
  enum Trait {
    /** Counts only with a named person or side in its clause. */
    NEEDS_PARTY,
    /** Counts only with an official, a delegation or a pronoun in its clause. */
    NEEDS_ACTOR,
    /** Counts only when its verb is not in the passive: "met", not "was met". */
    ACTIVE,
    /** Counts only with a town, venue or country in its clause. */
    NEEDS_PLACE,
    /** Counts only when its sentence or the one before names an embassy or a consulate. */
    NEEDS_MISSION,
    /** Counts only with a day, not with a month or a year. */
    NEEDS_DAY,
    /** Yields to any other event of the clause, and needs more than a year. */
    WEAK,
    /** Its subject receives and its object visits: "X welcomed Y to Riga". */
    HOST_FIRST,
    /** Though a noun, it tells a page's own event in its headline. */
    HEADLINE
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
