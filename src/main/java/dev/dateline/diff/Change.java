package dev.dateline.diff;

/**
 * A field that is not as it was.
 *
 * @param field the name of the field as in the JSON form
 * @param before the value as one text, empty when there was none
 * @param after likewise
 */
public record Change(String field, String before, String after) {}
