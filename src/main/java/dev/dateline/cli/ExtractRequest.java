package dev.dateline.cli;

import dev.dateline.chronology.EventFilter;
import dev.dateline.dates.DateSettings;
import dev.dateline.input.ReadingOptions;
import dev.dateline.output.Format;
import java.util.List;
import java.util.Set;

/**
 * What the user wants of {@code extract}.
 *
 * @param output the file to write, or empty
 * @param delimiter what stands between cells, or NUL for the format's own
 * @param jobs how many documents are worked on at a time, at least 1
 */
record ExtractRequest(
    List<String> inputs,
    ReadingOptions reading,
    DateSettings dating,
    List<String> rules,
    EventFilter filter,
    boolean merge,
    Format format,
    String output,
    boolean bom,
    char delimiter,
    int jobs,
    Set<FailOn> failOn) {}
