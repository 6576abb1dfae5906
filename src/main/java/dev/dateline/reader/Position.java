package dev.dateline.reader;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.util.List;

/**
 * Where in a file a value begins.
 *
 * @param line counted from 1
 * @param column counted from 1, or 0 for the whole line
 * @param path to the value, as {@code events[3]}, empty where a line is one
 */
public record Position(String file, int line, int column, String path) {

  /** A fault of this value. */
  public FileFault fault(String message) {
    Diagnostic error = new Diagnostic(Severity.ERROR, file, line, column, FileFault.CODE, message);
    return new FileFault(List.of(error));
  }
}
