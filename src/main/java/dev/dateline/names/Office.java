package dev.dateline.names;

/**
 * An office as the data know it.
 *
 * @param name its canonical form
 * @param country the only country that has it, or empty
 */
record Office(String name, String country) {}
