package dev.dateline.cli;

import dev.dateline.Samples;
import dev.dateline.dates.DateSettings;
import dev.dateline.model.Document;
import dev.dateline.model.Extraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The program on streams of bytes, in a folder of its own, over events that are written as lines.
 */
final class Program {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private Function<Document, Extraction> extractor = Samples::extract;
  private String outputLeadsTo = "";
  private String errorLeadsTo = "";
  private byte[] input = {};

  Program(Path folder) {
    this.folder = folder;
  }

  Program input(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Program environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** What Linux says that standard output is. */
  Program outputTo(String name) {
    outputLeadsTo = name;
    return this;
  }

  /** Likewise of standard error. */
  Program errorTo(String name) {
    errorLeadsTo = name;
    return this;
  }

  Program extractor(Function<Document, Extraction> other) {
    extractor = other;
    return this;
  }

  /** Writes a file whose name stands as {@code @name} in arguments. */
  Program file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs with a command line of words; {@code @name} is a file of the folder. */
  Result run(String commandLine) {
    return run(new ByteArrayOutputStream(), commandLine.split(" "));
  }

  Result run(OutputStream out, String... words) {
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].replace("@", folder + "/");
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(input),
            out,
            new Messages(err),
            new Terminal(environment, outputLeadsTo, errorLeadsTo),
            new Interruption());
    int code = new Main(session, this::load).run(arguments);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Result(code, tidy(written), tidy(err.toString(StandardCharsets.UTF_8)));
  }

  /**
   * What a run left, with {@code @} for the folder.
   *
   * @param code the exit code
   */
  record Result(int code, String out, String err) {}

  private String tidy(String text) {
    return text.replace(folder + "/", "@").replace(folder.toString(), "@");
  }

  private Function<Document, Extraction> load(
      String language, List<String> rules, DateSettings dating) {
    if (!language.equals("en")) {
      throw new UsageException("--lang: no rules for the language '" + language + "'");
    }
    return extractor;
  }
}
