package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Several documents about one visit, against the chronology that a careful reader makes of them.
 */
class MergedSampleTest {

  private static final String FOLDER = "samples/one-visit";

  @Test
  void textIsAsExpected() throws IOException {
    String expected = Files.readString(Path.of(FOLDER, "chronology.text"));
    assertThat(Ran.of("extract", "-f", "text", FOLDER).out()).isEqualTo(expected);
  }

  @Test
  void jsonIsAsExpected() throws IOException {
    String expected = Files.readString(Path.of(FOLDER, "chronology.json"));
    String found = Ran.of("extract", "-f", "json", FOLDER).out();
    assertThat(anyVersion(found)).isEqualTo(anyVersion(expected));
  }

  /** A release changes nothing that a sample is about. */
  private static String anyVersion(String json) {
    return json.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"...\"");
  }
}
