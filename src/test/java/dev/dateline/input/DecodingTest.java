package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

  private static final String RUSSIAN = "Встреча министров прошла в Москве 9 июня\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF",
    "UTF-16LE, FFFE",
    "UTF-16BE, FEFF",
    "UTF-32LE, FFFE0000",
    "UTF-32BE, 0000FEFF"
  })
  void byteOrderMarkTellsTheEncodingAndIsDropped(String encoding, String mark) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(java.util.HexFormat.of().parseHex(mark));
    bytes.write("June 9–10".getBytes(Charset.forName(encoding)));
    Reading reading = Reading.ofStandardInput(bytes.toByteArray());
    assertThat(reading.text()).isEqualTo("June 9–10");
    assertThat(reading.messages).isEmpty();
  }

  static Stream<Arguments> lineEnds() {
    return Stream.of(
        arguments("a\r\nb", "a\nb"),
        arguments("a\rb\r", "a\nb\n"),
        arguments("\r\n\r\r\n", "\n\n\n"),
        arguments("a\u2028b\u000bc\fd", "a\u2028b\u000bc\fd"));
  }

  @ParameterizedTest
  @MethodSource("lineEnds")
  void lineEndsBecomeLineFeedsAndOthersStay(String bytes, String text) {
    assertThat(Reading.ofStandardInput(bytes).text()).isEqualTo(text);
  }

  @Test
  void invalidBytesAreReplacedWithOneWarningThatSaysWhere() {
    byte[] bytes = "On 9 June\r\nab\u00ff\u00fecd \u00ff".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.ofStandardInput(bytes);
    assertThat(reading.text()).isEqualTo("On 9 June\nab\uFFFD\uFFFDcd \uFFFD");
    assertThat(reading.messages).containsExactly("-:2:3 WARNING invalid-encoding");
  }

  @Test
  void overlongFormsAndSurrogatesAreInvalid() {
    byte[] bytes = "x \u00c0\u00af \u00ed\u00a0\u0080".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.ofStandardInput(bytes);
    assertThat(reading.text()).startsWith("x \uFFFD\uFFFD ").doesNotContain("/");
    assertThat(reading.messages).containsExactly("-:1:3 WARNING invalid-encoding");
  }

  @Test
  void replacementCharactersOfTheTextItselfAreNoDamage() {
    assertThat(Reading.ofStandardInput("a \uFFFD b").messages).isEmpty();
  }

  static Stream<Arguments> legacyTexts() {
    return Stream.of(
        arguments("windows-1251", RUSSIAN.repeat(3)),
        arguments("windows-1252", "Russia’s “élan” – the café’s naïveté\n".repeat(3)));
  }

  @ParameterizedTest
  @MethodSource("legacyTexts")
  void legacyEncodingsAreRecognisedWithAWarning(String encoding, String text) {
    Reading reading = Reading.ofStandardInput(text.getBytes(Charset.forName(encoding)));
    assertThat(reading.text()).isEqualTo(text);
    assertThat(reading.messages).containsExactly("-:0:0 WARNING legacy-encoding");
  }

  @Test
  void damagedUtf8IsNotTakenForALegacyEncoding() {
    byte[] bytes = (RUSSIAN.repeat(3) + "?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xD0;
    Reading reading = Reading.ofStandardInput(bytes);
    assertThat(reading.text()).isEqualTo(RUSSIAN.repeat(3) + "\uFFFD");
  }

  @Test
  void encodingOptionIsObeyed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "café".getBytes(Charset.forName("windows-1252")));
    Reading reading = Reading.withEncoding("windows-1252", file.toString());
    assertThat(reading.text()).isEqualTo("café");
    assertThat(reading.messages).isEmpty();
  }

  @Test
  void byteOrderMarkGoesBeforeTheEncodingOption(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, "\uFEFFcafé".getBytes(StandardCharsets.UTF_8));
    assertThat(Reading.withEncoding("windows-1252", file.toString()).text()).isEqualTo("café");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutByteOrderMarkIsReportedAndNotRead(String encoding) {
    for (String text : new String[] {"On 9 June they met in Moscow.\n", RUSSIAN}) {
      Reading reading = Reading.ofStandardInput(text.getBytes(Charset.forName(encoding)));
      assertThat(reading.documents).isEmpty();
      assertThat(reading.messages).containsExactly("-:0:0 ERROR not-text");
    }
  }

  @Test
  void binaryFilesAreReportedAndNotRead() {
    byte[] random = new byte[4000];
    new Random(7).nextBytes(random);
    byte[] elf = new byte[600];
    elf[0] = 0x7f;
    System.arraycopy("ELF".getBytes(StandardCharsets.US_ASCII), 0, elf, 1, 3);
    for (byte[] bytes : new byte[][] {random, elf}) {
      Reading reading = Reading.ofStandardInput(bytes);
      assertThat(reading.documents).isEmpty();
      assertThat(reading.messages).containsExactly("-:0:0 ERROR not-text");
    }
  }

  @Test
  void strayNulIsKeptWithAWarning() {
    String text = "On 9 June they met. ".repeat(20) + "\0 and went.";
    Reading reading = Reading.ofStandardInput(text);
    assertThat(reading.text()).isEqualTo(text);
    assertThat(reading.messages).containsExactly("-:0:0 WARNING nul");
  }

  @Test
  void emptyInputIsAnEmptyDocumentWithAWarning() {
    Reading reading = Reading.ofStandardInput("");
    assertThat(reading.text()).isEmpty();
    assertThat(reading.messages).containsExactly("-:0:0 WARNING empty");
  }
}
