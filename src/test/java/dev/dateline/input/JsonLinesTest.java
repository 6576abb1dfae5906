package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import dev.dateline.model.PublicationDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  @Test
  void everyFieldIsRead() {
    String line =
        "{\"id\":\"a-1\",\"title\":\"T\",\"published\":\"2021-05-20\",\"url\":\"http://x\","
            + "\"lang\":\"fr-CA\",\"text\":\"one\\r\\ntwo\",\"more\":{\"text\":[1,{}]}}";
    Document document = Reading.ofStandardInput(line).documents.get(0);
    assertThat(document.id()).isEqualTo("-#a-1");
    assertThat(document.title()).isEqualTo("T");
    assertThat(document.url()).isEqualTo("http://x");
    assertThat(document.text()).isEqualTo("one\ntwo");
    assertThat(document.language()).isEqualTo("fr");
    assertThat(document.declared())
        .isEqualTo(
            new PublicationDate.Known(LocalDate.of(2021, 5, 20), PublicationDate.Basis.DECLARED));
  }

  @Test
  void anAddressThatIsNoTextIsPassedOver() {
    String line = "{\"url\":{\"text\":\"no\"},\"text\":\"one\"}";
    Document document = Reading.ofStandardInput(line).documents.get(0);
    assertThat(document.url()).isEmpty();
    assertThat(document.text()).isEqualTo("one");
  }

  @Test
  void idIsTheLineNumberWhereThereIsNone() {
    String lines =
        "{\"text\":\"a\"}\n\n  \r\n{\"text\":\"b\",\"id\":null}\n{\"id\":7,\"text\":\"c\"}";
    assertThat(Reading.ofStandardInput(lines).ids()).containsExactly("-#1", "-#4", "-#7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"cut",
        "{\"id\":\"no text\"}",
        "{\"text\":null}",
        "{\"text\":5}",
        "{\"text\":[\"a\"]}",
        "[1]",
        "\"text\"",
        "nonsense",
        "{\"text\":\"a\"} {\"text\":\"b\"}",
        "{\"text\":\"a\",}"
      })
  void badLineCostsItselfAlone(String bad) {
    Reading reading = Reading.ofStandardInput("{\"text\":\"a\"}\n" + bad + "\n{\"text\":\"c\"}\n");
    assertThat(reading.ids()).containsExactly("-#1", "-#3");
    assertThat(reading.messages).singleElement().asString().startsWith("-:2:");
    assertThat(reading.messages).singleElement().asString().endsWith(" ERROR bad-json-line");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"text\":\"a\"}";
    Reading reading = Reading.ofStandardInput(deep + "\n{\"text\":\"b\"}");
    assertThat(reading.texts()).containsExactly("b");
    assertThat(reading.messages).hasSize(1);
  }

  @Test
  void ofADoubleKeyTheLastValueCounts() {
    Reading reading = Reading.ofStandardInput("{\"text\":\"a\",\"text\":\"b\"}");
    assertThat(reading.texts()).containsExactly("b");
  }

  @Test
  void timeBehindTheDateIsPassedOver() {
    Reading reading =
        Reading.ofStandardInput("{\"text\":\"\",\"published\":\"2021-05-20T23:10:00+03:00\"}");
    assertThat(reading.documents.get(0).declared().date()).contains(LocalDate.of(2021, 5, 20));
  }

  @Test
  void fullDateInWordsIsReadToo() {
    Reading reading = Reading.ofStandardInput("{\"text\":\"\",\"published\":\"20 May 2021\"}");
    assertThat(reading.documents.get(0).declared().date()).contains(LocalDate.of(2021, 5, 20));
  }

  @Test
  void valuesAreFoundUnderTheKeysThatAreNamed() {
    String line =
        "{\"id\":\"x\",\"ref\":7,\"body\":\"b\",\"text\":\"t\",\"head\":\"h\",\"on\":\"2021-05-20\"}";
    Document document =
        Reading.withColumns(
                Map.of("text", "body", "id", "ref", "title", "head", "published", "on"), line)
            .documents
            .get(0);
    assertThat(document.id()).isEqualTo("-#7");
    assertThat(document.text()).isEqualTo("b");
    assertThat(document.title()).isEqualTo("h");
    assertThat(document.declared().date()).contains(LocalDate.of(2021, 5, 20));
  }

  @Test
  void valueIsFoundUnderItsOwnNameWhereTheKeyThatIsNamedIsMissing() {
    String lines =
        "{\"text\":\"own\"}\n{\"text\":\"own\",\"body\":\"b\"}\n{\"body\":\"b\",\"text\":\"own\"}";
    assertThat(Reading.withColumns(Map.of("text", "body"), lines).texts())
        .containsExactly("own", "b", "b");
  }

  @Test
  void lineWithoutTheKeyThatIsNamedIsToldItsKeys() {
    Reading reading = Reading.withColumns(Map.of("text", "body"), "{\"id\":\"x\",\"note\":\"t\"}");
    assertThat(reading.documents).isEmpty();
    assertThat(reading.words).containsExactly("the object has no \"body\"; its keys are: id, note");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 May 21", "2021-02-30", "2021-5-20", "3/4/2021", "today"})
  void otherDatesAreReportedAndLeftOut(String published) {
    Reading reading =
        Reading.ofStandardInput("{\"text\":\"a\",\"published\":\"" + published + "\"}");
    assertThat(reading.documents.get(0).declared()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(reading.messages).containsExactly("-:1:0 WARNING bad-published");
  }

  @Test
  void invalidUtf8IsReplacedWithAWarning() {
    byte[] bytes = "{\"text\":\"caf\u00e9 9\"}".getBytes(StandardCharsets.ISO_8859_1);
    Reading reading = Reading.ofStandardInput(bytes);
    assertThat(reading.texts()).containsExactly("caf\uFFFD 9");
    assertThat(reading.messages).containsExactly("-:1:0 WARNING invalid-encoding");
  }

  @Test
  void halfACharacterIsReplacedWithAWarning() {
    Reading reading = Reading.ofStandardInput("{\"text\":\"a\\ud83d b \\ud83d\\ude00 \\udc00\"}");
    assertThat(reading.texts()).containsExactly("a\uFFFD b \uD83D\uDE00 \uFFFD");
    assertThat(reading.messages).containsExactly("-:1:0 WARNING invalid-encoding");
  }

  @Test
  void hashIsThatOfTheLine() throws Exception {
    String line = "{\"text\":\"a\"}";
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
    Reading reading = Reading.ofStandardInput(line + "\r\n" + line);
    String expected = HexFormat.of().formatHex(hash);
    assertThat(reading.documents).extracting(Document::sha256).containsOnly(expected);
  }

  @Test
  void byteOrderMarkIsDropped() {
    assertThat(Reading.ofStandardInput("\uFEFF{\"text\":\"a\"}").texts()).containsExactly("a");
  }

  @Test
  void linesAreCutRightHoweverTheBytesArrive() throws IOException {
    Random random = new Random(11);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add("x".repeat(random.nextInt(i % 50 == 0 ? 200_000 : 300)));
    }
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    ByteLines cut = new ByteLines(trickle(bytes, random), 1 << 20);
    for (String line : lines) {
      assertThat(cut.next()).isTrue();
      assertThat(cut.end() - cut.start()).isEqualTo(line.length());
    }
    assertThat(cut.next()).isFalse();
  }

  @Test
  void lineBeyondTheLimitIsSkippedWithoutBeingKept() throws IOException {
    byte[] bytes = ("a\n" + "b".repeat(500_000) + "\nc").getBytes(StandardCharsets.US_ASCII);
    ByteLines cut = new ByteLines(new ByteArrayInputStream(bytes), 100_000);
    assertThat(cut.next() && !cut.tooLong()).isTrue();
    assertThat(cut.next() && cut.tooLong()).isTrue();
    assertThat(cut.next() && !cut.tooLong()).isTrue();
    assertThat(cut.buffer()[cut.start()]).isEqualTo((byte) 'c');
    assertThat(cut.number()).isEqualTo(3);
    assertThat(cut.next()).isFalse();
    assertThat(cut.buffer().length).isLessThan(300_000);
  }

  private static InputStream trickle(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] to, int offset, int length) {
        return super.read(to, offset, Math.min(length, 1 + random.nextInt(5000)));
      }
    };
  }
}
