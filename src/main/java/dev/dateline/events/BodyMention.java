package dev.dateline.events;

/**
 * A council, assembly or series of meetings that a sentence names: "CIS Council of Ministers".
 *
 * @param first the index of the first token
 * @param last the index of the last token
 */
record BodyMention(int first, int last) {}
