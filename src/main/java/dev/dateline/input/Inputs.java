package dev.dateline.input;

import dev.dateline.model.Diagnostic;
import dev.dateline.model.Severity;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads the inputs that a command names: files, directories and {@code -} for standard input.
 *
 * <p>What cannot be read is reported and costs only itself.
 */
public final class Inputs {

  private final InputStream standardInput;
  private final DocumentSink sink;
  private final FileReader files;

  public Inputs(ReadingOptions options, InputStream standardInput, DocumentSink sink) {
    this.standardInput = standardInput;
    this.sink = sink;
    this.files = new FileReader(options, sink);
  }

  /** Reads one input to its end. */
  public void read(String input) {
    if (input.equals("-")) {
      files.readStream(input, standardInput);
      return;
    }
    try {
      read(input, Path.of(input));
    } catch (InvalidPathException e) {
      error(input, "this is not a file name that can be used here");
    }
  }

  /**
   * Whether a directory given as an input would take this file for a document.
   *
   * @param tables whether the column of the text in tables is known
   */
  public static boolean isDocument(Path file, boolean tables) {
    Kind kind = Kind.of(file.getFileName().toString());
    return kind != Kind.OTHER && (tables || kind != Kind.TABLE);
  }

  /** A path as it stands in the ids of documents. */
  static String id(Path path) {
    String name = path.toString();
    return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
  }

  private void read(String input, Path path) {
    if (input.isEmpty()) {
      error(input, "an empty name is no file");
      return;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        new Directory(files, sink).read(path);
      } else if (attributes.isRegularFile()) {
        files.read(path, Kind.of(input), true);
      } else {
        readSpecial(input, path);
      }
    } catch (IOException e) {
      error(id(path), isDangling(path) ? "the link leads nowhere" : FileReader.reason(e));
    }
  }

  /** A pipe that the shell made for {@code <(command)} ends; another may wait for ever. */
  private void readSpecial(String input, Path path) throws IOException {
    if (!input.startsWith("/dev/fd/") && !input.equals("/dev/stdin")) {
      error(id(path), "this is not a regular file; to read it, redirect it into 'dateline ... -'");
      return;
    }
    // Not by Files: its streams ask for their position, which a pipe has not.
    try (InputStream in = new FileInputStream(path.toFile())) {
      files.readStream(id(path), in);
    }
  }

  private static boolean isDangling(Path path) {
    return Files.isSymbolicLink(path) && !Files.exists(path);
  }

  private void error(String id, String message) {
    sink.diagnostic(Diagnostic.of(Severity.ERROR, id, "unreadable", message));
  }
}
