package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.text.Structure;
import java.util.List;
import java.util.Map;

/**
 * What is known of the dates of a document before any has its value.
 *
 * @param narrative whether dates take the year told last
 * @param listed the years of entries of chronologies, by their offsets; 0 when it cannot be told
 * @param later the dates that state the year of an enumeration, by the offsets of its others
 */
record Outlook(
    boolean narrative, Map<Integer, Integer> listed, Map<Integer, DateExpression> later) {

  static Outlook of(
      Structure structure,
      List<DateExpression> found,
      DateSettings.Domain domain,
      LaterYears later) {
    return new Outlook(
        DomainSigns.narrative(domain, found, structure),
        ListedYears.of(structure, found),
        later.of(found));
  }
}
