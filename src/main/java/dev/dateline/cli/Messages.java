package dev.dateline.cli;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import dev.dateline.output.Printable;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Messages to the person at the terminal, on standard error; nothing in them can upset it. */
final class Messages {

  private final OutputStream err;
  private Severity least = Severity.WARNING;
  private int statusLength;

  Messages(OutputStream err) {
    this.err = err;
  }

  /** Errors only. */
  void quiet() {
    least = Severity.ERROR;
  }

  /** Everything. */
  void verbose() {
    least = Severity.INFO;
  }

  /** Prints {@code file:line:column: severity: message}. */
  void diagnostic(Diagnostic diagnostic) {
    if (diagnostic.severity().compareTo(least) <= 0) {
      StringBuilder text = new StringBuilder(diagnostic.document());
      if (diagnostic.line() > 0) {
        text.append(':').append(diagnostic.line());
      }
      if (diagnostic.column() > 0) {
        text.append(':').append(diagnostic.column());
      }
      text.append(": ").append(WireName.of(diagnostic.severity()));
      print(text.append(": ").append(diagnostic.message()).toString());
    }
  }

  /**
   * What ends a run, in one or more lines, with a hint at the help of a command unless that is
   * empty.
   */
  void problem(String command, String message) {
    for (String line : message.split("\n")) {
      print("dateline: " + line);
    }
    if (!command.isEmpty()) {
      print("Try '" + command + " --help'.");
    }
  }

  /** What is worth knowing, unless the user wants quiet. */
  void note(String message) {
    if (least != Severity.ERROR) {
      print("dateline: " + message);
    }
  }

  /** What only those who asked for it want to know. */
  void detail(String message) {
    if (least == Severity.INFO) {
      print("dateline: " + message);
    }
  }

  /** For reports, whose lines are not messages. */
  OutputStream stream() {
    return err;
  }

  /** Lines about what is on standard output, unless the user wants quiet. */
  void block(String lines) {
    if (least != Severity.ERROR) {
      write(Printable.block(lines));
    }
  }

  /** Shows a line until something else is to be said, or takes it away when it is empty. */
  void status(String line) {
    write(line);
    statusLength = line.length();
  }

  private void print(String message) {
    write(Printable.line(message) + "\n");
  }

  private void write(String text) {
    try {
      if (statusLength > 0) {
        String over = "\r" + " ".repeat(statusLength) + "\r";
        statusLength = 0;
        err.write(over.getBytes(StandardCharsets.UTF_8));
      }
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody listens, and there is nowhere left to say so.
    }
  }
}
