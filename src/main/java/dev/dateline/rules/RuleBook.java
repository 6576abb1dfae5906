package dev.dateline.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of one language: every rule file's sections, in file order, the built-in files first.
 *
 * <p>What a file contributes is told by the names of its sections, not by its own name, so a user's
 * file may add words, offices, places or event rules alike.
 */
public final class RuleBook {

  private static final String PACKED = "/dev/dateline/rules/%s.rules";

  private final List<RuleNode> files;

  private RuleBook(List<RuleNode> files) {
    this.files = List.copyOf(files);
  }

  /**
   * The built-in rules of a language.
   *
   * @param language an ISO 639-1 code
   * @throws IllegalArgumentException when there are no rules for it
   */
  public static RuleBook builtIn(String language) {
    return packed("common").and(packed(language));
  }

  private static RuleBook packed(String folder) {
    try (InputStream in = RuleBook.class.getResourceAsStream(PACKED.formatted(folder))) {
      if (in == null) {
        throw new IllegalArgumentException("no rules for the language '" + folder + "'");
      }
      byte[] packed = in.readAllBytes();
      return new RuleBook(PackedRules.read(new DataInputStream(new ByteArrayInputStream(packed))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    List<RuleNode> files = new ArrayList<>();
    RuleFileForm form = new RuleFileForm();
    for (Path file : yamlFiles(path)) {
      RuleNode node = YamlRules.read(file, name.apply(file));
      form.check(node);
      files.add(node);
    }
    return new RuleBook(files);
  }

  /** These rules, then the others. */
  public RuleBook and(RuleBook others) {
    return new RuleBook(Stream.concat(files.stream(), others.files.stream()).toList());
  }

  /** Every section of this name, in file order. */
  public List<RuleNode> sections(String name) {
    return files.stream().flatMap(file -> file.find(name).stream()).toList();
  }

  /** The files that have a section of this name, whole. */
  public List<RuleNode> filesWith(String name) {
    return files.stream().filter(file -> file.find(name).isPresent()).toList();
  }

  /** All files, whole, in order. */
  public List<RuleNode> files() {
    return files;
  }

  /** Writes the packed form; {@link #builtIn} reads it. */
  void pack(DataOutput out) throws IOException {
    PackedRules.write(files, out);
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
