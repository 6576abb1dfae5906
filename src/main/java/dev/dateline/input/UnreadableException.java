package dev.dateline.input;

/** A document that cannot be read, and why, in words for its user. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  UnreadableException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The code of the diagnostic that reports it. */
  String code() {
    return code;
  }
}
