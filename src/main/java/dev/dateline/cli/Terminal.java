package dev.dateline.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What standard output leads to, and how wide that is. */
final class Terminal {

  private static final int WIDTH_OF_FILES = 100;
  private static final int USUAL_WIDTH = 80;

  private final Map<String, String> environment;
  private final String output;
  private final String error;

  /**
   * A terminal, pipe or file.
   *
   * @param output what standard output leads to, as Linux names it: {@code /dev/pts/0}, {@code
   *     pipe:[4711]}, the path of a file, or empty when that is not known
   * @param error what standard error leads to, likewise
   */
  Terminal(Map<String, String> environment, String output, String error) {
    this.environment = environment;
    this.output = output;
    this.error = error;
  }

  static Terminal ofProcess() {
    return new Terminal(System.getenv(), descriptor("1"), descriptor("2"));
  }

  boolean isTerminal() {
    return isTerminal(output);
  }

  boolean isErrorTerminal() {
    return isTerminal(error);
  }

  private static boolean isTerminal(String name) {
    return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty");
  }

  boolean colour() {
    return isTerminal()
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }

  /** The columns of a text: those of the terminal, or of a page when it goes elsewhere. */
  int width(boolean onTerminal) {
    int columns = number(environment.getOrDefault("COLUMNS", ""));
    if (columns > 0) {
      return columns;
    }
    return onTerminal ? terminalWidth() : WIDTH_OF_FILES;
  }

  /** Whether a write failed because the reader of a pipe has gone. */
  boolean isClosedPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return output.startsWith("pipe:")
        || output.startsWith("socket:")
        || message.contains("broken pipe");
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Linux tells what the descriptor is; elsewhere only a console on both ends is sure. */
  private static String descriptor(String number) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd", number)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return isConsole() ? "/dev/tty" : "";
    }
  }

  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console even without a terminal, and this method to tell.
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static int terminalWidth() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      int columns = number(size.substring(size.indexOf(' ') + 1));
      return columns > 0 ? columns : USUAL_WIDTH;
    } catch (IOException e) {
      return USUAL_WIDTH;
    }
  }
}
