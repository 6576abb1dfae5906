package dev.dateline.cli;

import dev.dateline.explain.ExplainFormat;
import dev.dateline.input.ReadingOptions;
import java.util.List;

/**
 * What {@code explain} was asked for.
 *
 * @param event the id of the one event to explain, or empty for all that the inputs tell
 */
record ExplainRequest(
    List<String> inputs,
    String event,
    ExplainFormat format,
    ReadingOptions reading,
    RuleFiles rules) {}
