package dev.dateline.eval;

import java.util.List;
import java.util.Set;

/**
 * An event of a chronology as one document tells it; what is not known is empty.
 *
 * @param placeNames in all their forms
 * @param countries of the places
 * @param people in all forms of their names
 * @param words those of the title and the sources, folded
 * @param rule that found it in this document
 * @param quote the words of this document that it was found in
 */
record FoundEvent(
    String id,
    String type,
    String status,
    Interval date,
    List<String> places,
    List<String> placeNames,
    List<String> countries,
    List<String> people,
    Set<String> words,
    String rule,
    String quote) {}
