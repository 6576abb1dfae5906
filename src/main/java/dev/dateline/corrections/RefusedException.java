package dev.dateline.corrections;

/** A value that a field cannot take; the message says what it may be. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedException(String message) {
    super(message);
  }
}
