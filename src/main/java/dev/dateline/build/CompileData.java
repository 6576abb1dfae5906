package dev.dateline.build;

import dev.dateline.names.GazetteerPacker;
import dev.dateline.names.NamePacker;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RulePacker;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs the rules and the gazetteer; the build runs it after the compiler. */
public final class CompileData {

  private CompileData() {}

  /**
   * Packs the data of a resource folder into the build's output folder.
   *
   * @param arguments the folder of the sources, then the folder of the output
   */
  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    RulePacker.pack(source.resolve("rules"), target.resolve("rules"));
    packNames(source.resolve("rules"), Files.createDirectories(target.resolve("names")));
    Path gazetteer = Files.createDirectories(target.resolve("gazetteer"));
    GazetteerPacker.pack(source.resolve("gazetteer/cities.tsv"), gazetteer.resolve("cities.bin"));
  }

  /** Every language has names of its own; what is common to all has none. */
  private static void packNames(Path rules, Path target) throws IOException {
    try (DirectoryStream<Path> languages = Files.newDirectoryStream(rules, "??")) {
      for (Path language : languages) {
        Path packed = target.resolve(language.getFileName() + ".names");
        NamePacker.pack(RuleBook.read(language), packed);
      }
    }
  }
}
