package dev.dateline.cli;

/** A command line or configuration that cannot be followed. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String command;

  UsageException(String message) {
    this("", message);
  }

  /**
   * One with a hint at the help.
   *
   * @param command whose help explains it, or empty when no help would
   */
  UsageException(String command, String message) {
    super(message);
    this.command = command;
  }

  String command() {
    return command;
  }
}
