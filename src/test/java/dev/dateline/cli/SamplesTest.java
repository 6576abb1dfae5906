package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SampleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document in {@code samples/} against the outputs beside it; {@code
 * src/test/regenerate-samples} writes them anew, to be read against the document before they are
 * committed.
 */
class SamplesTest {

  static List<String> documents() throws IOException {
    return SampleFolder.documents();
  }

  @Test
  void everyDocumentHasBothOutputsAndEveryOutputItsDocument() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (String document : SampleFolder.documents()) {
      wanted.add(document);
      wanted.add(SampleFolder.stem(document) + ".json");
      wanted.add(SampleFolder.stem(document) + ".text");
    }
    assertThat(SampleFolder.files()).containsExactlyElementsOf(wanted);
    assertThat(SampleFolder.documents()).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void jsonIsAsExpected(String document) throws IOException {
    String expected = Files.readString(SampleFolder.expected(document, ".json"));
    Ran ran = Ran.of("extract", "--no-merge", "-f", "json", document);
    assertThat(ran.code()).isZero();
    assertThat(anyVersion(ran.out())).isEqualTo(anyVersion(expected));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void textIsAsExpected(String document) throws IOException {
    String expected = Files.readString(SampleFolder.expected(document, ".text"));
    Ran ran = Ran.of("extract", "--no-merge", "-f", "text", document);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo(expected);
  }

  /** A release changes nothing that a sample is about. */
  private static String anyVersion(String json) {
    return json.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"...\"");
  }
}
