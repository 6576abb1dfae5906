package dev.dateline.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of one language: every rule file's sections, in file order, the built-in files first.
 *
 * <p>What a file contributes is told by the names of its sections, not by its own name, so a user's
 * file may add words, offices, places or event rules alike.
 */
public final class RuleBook {

  private static final String PACKED = "/dev/dateline/rules/";

  private final String language;
  private final List<RuleFile> builtIn;
  private final List<RuleFile> own;

  private RuleBook(String language, List<RuleFile> builtIn, List<RuleFile> own) {
    this.language = language;
    this.builtIn = List.copyOf(builtIn);
    this.own = List.copyOf(own);
  }

  /**
   * The built-in rules of a language.
   *
   * @param language an ISO 639-1 code
   * @throws IllegalArgumentException when there are no rules for it
   */
  public static RuleBook builtIn(String language) {
    List<RuleFile> files = packed("common");
    files.addAll(packed(language));
    return new RuleBook(language, files, List.of());
  }

  private static List<RuleFile> packed(String folder) {
    Optional<PackedReader> packed = PackedReader.ofResource(PACKED + folder + ".rules");
    if (packed.isEmpty()) {
      throw new IllegalArgumentException("no rules for the language '" + folder + "'");
    }
    return PackedRules.read(packed.get());
  }

  /**
   * The rules of YAML files: one file, or a folder's in name order.
   *
   * @throws RuleException when a file is not well-formed or has a name in it that means nothing
   * @throws IOException when a file cannot be read
   */
  public static RuleBook read(Path path) throws IOException {
    return read(path, Path::toString);
  }

  /** The rules of YAML files, each file to be known by a name. */
  static RuleBook read(Path path, Function<Path, String> name) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    RuleFileForm form = new RuleFileForm();
    for (Path file : yamlFiles(path)) {
      RuleNode node = YamlRules.read(file, name.apply(file));
      form.check(node);
      files.add(new RuleFile.Read(node));
    }
    return new RuleBook("", List.of(), files);
  }

  /** These rules, then the others, which are none of the built-in ones. */
  public RuleBook and(RuleBook others) {
    List<RuleFile> files = new ArrayList<>(own);
    files.addAll(others.own);
    return new RuleBook(language, builtIn, files);
  }

  /** The language whose built-in rules are among these, or empty. */
  public String language() {
    return language;
  }

  /** These rules without the built-in ones. */
  public RuleBook own() {
    return new RuleBook("", List.of(), own);
  }

  public boolean isEmpty() {
    return builtIn.isEmpty() && own.isEmpty();
  }

  /** Every section of this name, in file order. */
  public List<RuleNode> sections(String name) {
    List<RuleNode> sections = new ArrayList<>();
    for (RuleFile file : all()) {
      Optional<RuleNode> section = file.section(name);
      if (section.isPresent()) {
        sections.add(section.get());
      }
    }
    return sections;
  }

  /** The files that have a section of this name, whole. */
  public List<RuleNode> filesWith(String name) {
    List<RuleNode> files = new ArrayList<>();
    for (RuleFile file : all()) {
      if (file.has(name)) {
        files.add(file.whole());
      }
    }
    return files;
  }

  /** All files, whole, in order. */
  public List<RuleNode> files() {
    List<RuleNode> files = new ArrayList<>();
    for (RuleFile file : all()) {
      files.add(file.whole());
    }
    return files;
  }

  private List<RuleFile> all() {
    List<RuleFile> files = new ArrayList<>(builtIn);
    files.addAll(own);
    return files;
  }

  /** The packed form; {@link #builtIn} reads it. */
  byte[] packed() {
    PackedWriter out = new PackedWriter();
    PackedRules.write(files(), out);
    return out.bytes();
  }

  private static List<Path> yamlFiles(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files =
          walk.filter(p -> p.toString().matches(".*\\.ya?ml"))
              .sorted(Comparator.comparing(p -> path.relativize(p).toString()))
              .toList();
      if (files.isEmpty()) {
        throw new RuleException(
            new RuleNode.Position(path.toString(), 0, 0), "there is no .yaml file in it");
      }
      return files;
    }
  }
}
