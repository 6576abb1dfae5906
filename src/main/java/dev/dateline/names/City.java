package dev.dateline.names;

/**
 * A town of the gazetteer.
 *
 * @param country ISO 3166-1 alpha-2
 * @param population 0 when unknown
 * @param weak whether its name is also an ordinary word or a person's name
 * @param capital whether it is a national capital
 */
record City(
    String country,
    double latitude,
    double longitude,
    int population,
    boolean weak,
    boolean capital) {}
