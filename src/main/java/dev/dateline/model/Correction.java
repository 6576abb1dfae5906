package dev.dateline.model;

/**
 * What a person said of an event against its sources.
 *
 * @param field the field's name, as in CSV
 * @param value what it is said to be
 * @param was what the sources say
 */
public record Correction(String field, String value, String was) {}
