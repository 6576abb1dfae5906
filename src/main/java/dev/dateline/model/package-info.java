/**
 * The records that every part of dateline speaks.
 *
 * <p>All are immutable. Spans are half-open and count UTF-16 code units of the <em>extracted
 * text</em>. Nothing here is ever null: an unknown string is empty, an unknown list is empty, and
 * an unknown value of another kind has a variant of its own or is returned as an {@link
 * java.util.Optional}.
 */
package dev.dateline.model;
