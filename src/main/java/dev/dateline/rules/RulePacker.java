package dev.dateline.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Packs the YAML rules of each language into the form that ships. */
public final class RulePacker {

  private RulePacker() {}

  /**
   * Packs every folder {@code SOURCE/LANGUAGE} of YAML files into {@code TARGET/LANGUAGE.rules}.
   */
  public static void pack(Path source, Path target) throws IOException {
    Files.createDirectories(target);
    for (Path language : folders(source)) {
      RuleBook book = read(source, language);
      Path packed = target.resolve(language.getFileName() + ".rules");
      Files.write(packed, book.packed());
    }
  }

  private static RuleBook read(Path source, Path language) throws IOException {
    try {
      return RuleBook.read(language, file -> name(source, file));
    } catch (RuleException e) {
      throw new IllegalStateException(e.at() + ": " + e.getMessage(), e);
    }
  }

  /** "built-in/en/events/visit.yaml": the same on every machine. */
  private static String name(Path source, Path file) {
    return "built-in/" + source.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> folders(Path source) throws IOException {
    try (Stream<Path> children = Files.list(source)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }
}
