package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Chronology;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every format but the web page, which has tests of its own, against its file; {@code mvn test
 * -Dtest=GoldenTest -Dgolden.write} writes the files anew, to be looked at before they are
 * committed.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/dateline/output");

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void formatIsAsItsGoldenFile(Format format) throws IOException {
    check("sample." + ending(format), format, SampleChronology.options());
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void emptyChronologyIsAsItsGoldenFile(Format format) throws IOException {
    Chronology nothing = new Chronology(List.of(), List.of(), List.of());
    check("empty." + ending(format), format, WritingOptions.plain("1.0"), nothing);
  }

  @ParameterizedTest
  @CsvSource({"80, false", "140, false", "40, false", "80, true"})
  void textTakesTheWidthAndColourThatItIsGiven(int width, boolean colour) throws IOException {
    String name = "sample-" + width + (colour ? "-colour" : "") + ".text";
    check(
        name,
        Format.TEXT,
        new WritingOptions("1.0", width, colour, false, '\0', List.of(), false, false, Map.of()));
  }

  @Test
  void markdownAsAListIsAsItsGoldenFile() throws IOException {
    check(
        "sample-list.markdown",
        Format.MARKDOWN,
        new WritingOptions("1.0", 0, false, false, '\0', List.of(), false, true, Map.of()));
  }

  private static void check(String name, Format format, WritingOptions options) throws IOException {
    check(name, format, options, SampleChronology.of());
  }

  private static void check(
      String name, Format format, WritingOptions options, Chronology chronology)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.writer(options).write(chronology, bytes);
    String text = format.isBinary() ? entries(bytes) : bytes.toString(StandardCharsets.UTF_8);
    Path golden = FOLDER.resolve(name);
    if (System.getProperty("golden.write") != null) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  private static String ending(Format format) {
    return WireName.of(format) + (format.isBinary() ? ".entries" : "");
  }

  /** An archive as text: each file of it under its name and time. */
  private static String entries(ByteArrayOutputStream archive) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append("== ").append(entry.getName()).append(' ').append(entry.getTimeLocal());
        String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        text.append('\n').append(content).append('\n');
      }
    }
    return text.toString();
  }
}
