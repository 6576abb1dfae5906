package dev.dateline.cli;

import dev.dateline.input.Inputs;
import dev.dateline.input.ReadingOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Opens the place that an option names, before any work is done. */
final class Outputs {

  private final List<String> inputs;
  private final String option;
  private final boolean tables;

  /** Targets that shall not be one of the inputs. */
  Outputs(List<String> inputs) {
    this(inputs, "--output");
  }

  /** For another option that names a file. */
  Outputs(List<String> inputs, String option) {
    this(inputs, option, false);
  }

  private Outputs(List<String> inputs, String option, boolean tables) {
    this.inputs = inputs;
    this.option = option;
    this.tables = tables;
  }

  /** The same where tables in a directory are inputs too. */
  Outputs withTables(ReadingOptions reading) {
    return new Outputs(inputs, option, !reading.columns().isEmpty());
  }

  /**
   * The target of a name.
   *
   * @param name a file, or empty or {@code -} for standard output
   */
  OutputTarget open(String name, OutputStream standardOutput) {
    if (name.isEmpty() || name.equals("-")) {
      return new StreamTarget("", standardOutput);
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new UsageException(option + ": '" + name + "' is a directory");
    }
    try {
      return open(name, path);
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(option + ": '" + name + "' is not a usable file name");
    }
  }

  private OutputTarget open(String name, Path path) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new StreamTarget(name, Files.newOutputStream(path));
    }
    if (Files.exists(path)) {
      refuseInput(name, path);
      if (!Files.isWritable(path)) {
        throw new java.nio.file.AccessDeniedException(name);
      }
    }
    return new AtomicFile(name, path);
  }

  private void refuseInput(String name, Path path) throws IOException {
    Path real = path.toRealPath();
    for (String input : inputs) {
      Path source = input.equals("-") ? null : existing(input);
      boolean same = source != null && source.equals(real);
      boolean below =
          source != null
              && Files.isDirectory(source)
              && real.startsWith(source)
              && Inputs.isDocument(real, tables);
      if (same || below) {
        throw new UsageException(option + ": '" + name + "' is one of the inputs");
      }
    }
  }

  private static Path existing(String input) {
    try {
      return Path.of(input).toRealPath();
    } catch (IOException | InvalidPathException e) {
      // Whoever reads it will say so.
      return null;
    }
  }
}
