package dev.dateline.events;

/**
 * A council, assembly or series of meetings that a sentence names: "CIS Council of Ministers".
 *
 * @param first the index of the first token
 * @param last the index of the last token
 * @param forum whether its name is that of a gathering: "Summit", "Conference"
 */
record BodyMention(int first, int last, boolean forum) {}
