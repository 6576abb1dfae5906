package dev.dateline.model;

/**
 * Something a person should know about an input.
 *
 * @param document the id of the document or the path of the file
 * @param line counted from 1, or 0 when it concerns the whole file
 * @param column UTF-16 code units counted from 1, or 0
 * @param code a stable name such as {@code invalid-utf8}
 */
public record Diagnostic(
    Severity severity, String document, int line, int column, String code, String message) {

  /** One that concerns a whole document. */
  public static Diagnostic of(Severity severity, String document, String code, String message) {
    return new Diagnostic(severity, document, 0, 0, code, message);
  }
}
