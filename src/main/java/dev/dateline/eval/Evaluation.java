package dev.dateline.eval;

import java.util.List;
import java.util.Map;

/**
 * How good a chronology is, measured against annotated documents.
 *
 * @param documents how many were annotated
 * @param events by date and type
 * @param dates by date alone
 * @param wrongDates found events at a date that no annotated event of their document has
 * @param aspects of the required events that were found
 * @param types by type
 * @param rules by rule; the recall is that of the required events for which its type is accepted
 * @param findings what is wrong, document by document
 */
public record Evaluation(
    int documents,
    Tally events,
    Tally dates,
    int wrongDates,
    Map<Aspect, Share> aspects,
    Map<String, Tally> types,
    Map<String, Tally> rules,
    List<Finding> findings) {}
