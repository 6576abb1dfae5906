package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of folders and of the packaged program, for tests that run them. */
final class FileCopies {

  private FileCopies() {}

  /** Copies a folder with all that is below it, to where there is none yet. */
  static void tree(Path from, Path to) throws IOException {
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(from)) {
      sources = walk.toList();
    }
    for (Path source : sources) {
      Files.copy(source, to.resolve(from.relativize(source)));
    }
  }

  /** Puts the launcher and the packaged program into a folder. */
  static void program(Path folder) throws IOException {
    Path launcher = folder.resolve("dateline");
    Files.copy(Path.of(System.getProperty("dateline.launcher")), launcher);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    Path jar = Path.of(System.getProperty("dateline.jar"));
    Files.copy(jar, folder.resolve("dateline.jar"));
  }
}
