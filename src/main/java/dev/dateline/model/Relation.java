package dev.dateline.model;

/**
 * A link to another event.
 *
 * @param id the other event's id
 * @param relation such as {@code postponed-from} or {@code part-of}
 */
public record Relation(String id, String relation) {}
