package dev.dateline.model;

import java.util.List;

/**
 * The words that prove an event.
 *
 * @param mention the content id of this mention
 * @param event the id that the event has in this document alone; the mentions of one event in a
 *     document share it
 * @param document the id of the document
 * @param text exactly the document's text at {@code span}
 * @param rule the id of the rule that found it
 * @param review reasons for a person to look at this mention
 * @param says what this source alone states
 */
public record Evidence(
    String mention,
    String event,
    String document,
    Span span,
    String text,
    String rule,
    List<String> review,
    Claim says) {

  public Evidence {
    review = List.copyOf(review);
  }

  /** The same mention as one of an event. */
  public Evidence of(String id) {
    return new Evidence(mention, id, document, span, text, rule, review, says);
  }
}
