package dev.dateline.reader;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** A file that cannot be used, with all that is wrong in it. */
public final class FileFault extends Exception {

  static final String CODE = "bad-file";
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /** One with errors, at least one. */
  public FileFault(List<Diagnostic> diagnostics) {
    super(diagnostics.get(0).message());
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** A fault of a whole file. */
  public static FileFault of(String file, String message) {
    return new FileFault(List.of(error(file, 0, 0, message)));
  }

  /** A file that cannot be read; the reason is in the same words in every locale. */
  public static FileFault of(String file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return of(file, "no such file or directory");
    }
    boolean denied = e instanceof AccessDeniedException;
    return of(file, denied ? "permission denied" : "cannot be read: " + e.getMessage());
  }

  /** One of the faults, with line and column from 1, or 0 where they are not known. */
  public static Diagnostic error(String file, int line, int column, String message) {
    return new Diagnostic(Severity.ERROR, file, line, column, CODE, message);
  }

  /** Errors, at least one. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
