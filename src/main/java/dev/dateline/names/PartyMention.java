package dev.dateline.names;

/**
 * A side that a sentence names.
 *
 * @param first the index of the first token
 * @param last the index of the last token
 * @param name as written
 */
public record PartyMention(int first, int last, Party party, String name) {}
