package dev.dateline.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every line of the specs beside it: the marks and values must come out as they are written.
 */
class DateSpecTest {

  private static final Path SPECS = Path.of("src/test/resources/dates");

  @TestFactory
  Stream<DynamicContainer> specs() throws IOException {
    try (Stream<Path> files = Files.list(SPECS)) {
      List<Path> specs = files.filter(file -> file.toString().endsWith(".spec")).sorted().toList();
      return specs.stream()
          .map(spec -> DynamicContainer.dynamicContainer("" + spec.getFileName(), lines(spec)));
    }
  }

  private static Stream<DynamicTest> lines(Path spec) {
    return read(spec)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> reads(line)));
  }

  private static Stream<String> read(Path spec) {
    try {
      return Files.readAllLines(spec).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reads(String line) {
    assertThat(Marked.of(line).read()).isEqualTo(line);
  }
}
