package dev.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What one run of the program gave, in this process and with the built-in rules; its output counts
 * as a file.
 */
record Ran(int code, String out, String err) {

  static Ran of(String... arguments) {
    return ofInput("", arguments);
  }

  /** One with a text on standard input. */
  static Ran ofInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new Messages(err),
            new Terminal(Map.of(), "", ""),
            new Interruption());
    int code = new Main(session, new RuleBasedExtractors()).run(arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
