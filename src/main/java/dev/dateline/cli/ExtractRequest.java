package dev.dateline.cli;

import dev.dateline.chronology.EventFilter;
import dev.dateline.dates.DateSettings;
import dev.dateline.input.ReadingOptions;
import java.util.List;
import java.util.Set;

/**
 * What the user wants of {@code extract}.
 *
 * @param into the chronology to update, which is the output too, or empty
 * @param corrections what people correct, one or none
 * @param progress whether to tell how far the run is
 * @param jobs how many documents are worked on at a time, at least 1
 */
record ExtractRequest(
    List<String> inputs,
    ReadingOptions reading,
    DateSettings dating,
    List<String> rules,
    EventFilter filter,
    boolean merge,
    OutputRequest output,
    String into,
    List<Correcting> corrections,
    int jobs,
    Set<FailOn> failOn,
    List<ReportRequest> reports,
    boolean progress) {

  /**
   * Whether a chronology is updated by documents read in the usual way, so that one that has not
   * changed tells what it told; and nobody asks for a report of all of them.
   */
  boolean isPlainUpdate() {
    return !into.isEmpty()
        && failOn.isEmpty()
        && reports.isEmpty()
        && rules.isEmpty()
        && dating.equals(DateSettings.USUAL)
        && reading.encoding().isEmpty()
        && reading.columns().isEmpty()
        && reading.language().equals("en");
  }
}
