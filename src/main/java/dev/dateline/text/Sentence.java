package dev.dateline.text;

import dev.dateline.model.Span;

/**
 * A sentence of a block.
 *
 * @param block the index of its block in the structure
 */
public record Sentence(Span span, int block) {}
