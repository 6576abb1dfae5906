package dev.dateline.model;

/** How serious a diagnostic is. */
public enum Severity {
  ERROR,
  WARNING,
  INFO
}
