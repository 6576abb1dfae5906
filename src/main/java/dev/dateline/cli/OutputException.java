package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Data that could not be written. */
final class OutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String target;
  private final IOException cause;

  /**
   * A failure to write.
   *
   * @param target the file, or empty for standard output
   */
  OutputException(String target, IOException cause) {
    super(cause);
    this.target = target;
    this.cause = cause;
  }

  String target() {
    return target;
  }

  @Override
  public synchronized IOException getCause() {
    return cause;
  }

  String reason() {
    if (cause instanceof NoSuchFileException) {
      return "no such directory";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    boolean system = cause instanceof FileSystemException;
    String reason = system ? ((FileSystemException) cause).getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
