package dev.dateline.report;

import dev.dateline.model.Severity;

/**
 * Something that a person should look at.
 *
 * @param code of the diagnostic, or the reason for which an event is to be reviewed
 * @param event the id of the event, or empty
 */
public record Finding(
    Severity severity, String code, String message, Location where, String event) {}
