package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Chronology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every format against its file; {@code mvn test -Dtest=GoldenTest -Dgolden.write} writes the files
 * anew, to be looked at before they are committed.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/dateline/output");

  @ParameterizedTest
  @EnumSource(Format.class)
  void formatIsAsItsGoldenFile(Format format) throws IOException {
    check("sample." + WireName.of(format), format, WritingOptions.plain("1.0"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void emptyChronologyIsAsItsGoldenFile(Format format) throws IOException {
    Chronology nothing = new Chronology(List.of(), List.of(), List.of());
    check("empty." + WireName.of(format), format, WritingOptions.plain("1.0"), nothing);
  }

  @ParameterizedTest
  @CsvSource({"80, false", "140, false", "40, false", "80, true"})
  void textTakesTheWidthAndColourThatItIsGiven(int width, boolean colour) throws IOException {
    String name = "sample-" + width + (colour ? "-colour" : "") + ".text";
    check(name, Format.TEXT, new WritingOptions("1.0", width, colour, false, '\0', false));
  }

  private static void check(String name, Format format, WritingOptions options) throws IOException {
    check(name, format, options, SampleChronology.of());
  }

  private static void check(
      String name, Format format, WritingOptions options, Chronology chronology)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.writer(options).write(chronology, bytes);
    Path golden = FOLDER.resolve(name);
    if (System.getProperty("golden.write") != null) {
      Files.write(golden, bytes.toByteArray());
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
  }
}
