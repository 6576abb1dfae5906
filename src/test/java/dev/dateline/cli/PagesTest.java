package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Saved pages of the layouts that ministries use, each with what {@code dateline text --metadata}
 * says of it beside it.
 */
class PagesTest {

  private static final Path FOLDER = Path.of("samples/pages");

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void textIsAsExpected(String page) throws IOException {
    Ran ran = Ran.of("text", "--metadata", page);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(Files.readString(Path.of(page.replace(".html", ".text"))));
  }

  @Test
  void everyPageHasItsTextAndEveryTextItsPage() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files).hasSize(2 * pages().size());
    }
    assertThat(pages()).hasSizeGreaterThanOrEqualTo(8);
  }
}
