package dev.dateline.model;

/**
 * The words that prove an event.
 *
 * @param mention the content id of this mention
 * @param document the id of the document
 * @param text exactly the document's text at {@code span}
 * @param rule the id of the rule that found it
 * @param says what this source alone states
 */
public record Evidence(
    String mention, String document, Span span, String text, String rule, Claim says) {}
