package dev.dateline.rules;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The build step that packs the YAML rules of each language into the form that ships. */
public final class CompileRules {

  private CompileRules() {}

  /**
   * Packs {@code SOURCE/rules/LANGUAGE/*.yaml} into {@code TARGET/rules/LANGUAGE.rules}.
   *
   * @param arguments the source and the target folder
   */
  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]).resolve("rules");
    Path target = Path.of(arguments[1]).resolve("rules");
    Files.createDirectories(target);
    for (Path language : folders(source)) {
      RuleBook book = RuleBook.read(language);
      Path packed = target.resolve(language.getFileName() + ".rules");
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(packed))) {
        book.pack(out);
      }
    }
  }

  private static List<Path> folders(Path source) throws IOException {
    try (Stream<Path> children = Files.list(source)) {
      return children.filter(Files::isDirectory).sorted().toList();
    }
  }
}
