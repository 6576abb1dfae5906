package dev.dateline.input;

import java.io.IOException;

/** An input holds more than may be unpacked of it. */
final class LimitException extends IOException {

  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
