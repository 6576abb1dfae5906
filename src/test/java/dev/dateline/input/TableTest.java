package dev.dateline.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static final Map<String, String> BODY = Map.of("text", "body");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void separatorIsFoundInTheHeader(String mark) {
    String table =
        "id,title,published,url,lang,body\nr-1,A title,2025-06-09,http://x,fr-CA,\"a, b; c\"\n"
            .replace(",", mark)
            .replace("a" + mark + " b", "a, b");
    Document document = Reading.withColumns(BODY, table).documents.get(0);
    assertThat(document.id()).isEqualTo("-#r-1");
    assertThat(document.title()).isEqualTo("A title");
    assertThat(document.declared().date()).contains(LocalDate.of(2025, 6, 9));
    assertThat(document.url()).isEqualTo("http://x");
    assertThat(document.language()).isEqualTo("fr");
    assertThat(document.text()).isEqualTo("a, b; c");
  }

  @Test
  void columnsMayHaveAnyName() {
    Map<String, String> names =
        Map.of("text", "Full text", "published", "Day", "id", "Ref", "title", "Head", "url", "Web");
    Document document =
        Reading.withColumns(names, "Ref,Day,Head,Web,Full text\n7,9 June 2025,H,http://x,t\n")
            .documents
            .get(0);
    assertThat(document.id() + document.title() + document.url() + document.text())
        .isEqualTo("-#7Hhttp://xt");
    assertThat(document.declared().date()).contains(LocalDate.of(2025, 6, 9));
  }

  @Test
  void rowWithoutIdHasItsLineNumber() {
    String table = "n,body\r\n1,\"two\r\nlines \"\"quoted\"\"\"\r\n\r\n2,b\r\n";
    Reading reading = Reading.withColumns(BODY, table);
    assertThat(reading.ids()).containsExactly("-#2", "-#5");
    assertThat(reading.texts()).containsExactly("two\nlines \"quoted\"", "b");
    assertThat(reading.messages).isEmpty();
  }

  @Test
  void badRowCostsItselfAlone() {
    String table =
        "n,body\n1,a\n2\n3,On 9 June, they met\n4,\"said \"no\" twice\"\n5,e,,\n6,\"f\n7,g\n";
    Reading reading = Reading.withColumns(BODY, table);
    assertThat(reading.ids()).containsExactly("-#2", "-#6");
    assertThat(reading.messages)
        .containsExactly(
            "-:3:0 ERROR bad-row",
            "-:4:0 ERROR bad-row",
            "-:5:0 ERROR bad-row",
            "-:7:0 ERROR bad-row");
    assertThat(reading.words)
        .containsExactly(
            "the row ends before the column of the text",
            "the row has 3 cells and the header 2; are quotes missing around a cell?",
            "there is text behind a closing quote; a quote within a cell is written twice",
            "a quote is opened here and never closed");
  }

  @Test
  void dateThatMayBeAnotherIsReportedAndLeftOut() {
    Map<String, String> names = Map.of("text", "body", "published", "day");
    Reading reading = Reading.withColumns(names, "day,body\n3/4/2025,a\n,b\n");
    assertThat(reading.documents)
        .extracting(d -> d.declared().date().isPresent())
        .containsOnly(false);
    assertThat(reading.messages).containsExactly("-:2:0 WARNING bad-published");
    assertThat(reading.words)
        .containsExactly("'day' is not a full date (2025-06-09, 9 June 2025): '3/4/2025'");
  }

  @Test
  void columnThatIsNotThereIsToldWhichAre() {
    Reading reading = Reading.withColumns(Map.of("text", "text", "id", "ref"), "n;body\n1;a\n");
    assertThat(reading.messages).containsExactly("-:0:0 ERROR no-such-column");
    assertThat(reading.words)
        .containsExactly("the table has no column 'ref', 'text'; its columns are: n, body");
  }

  @Test
  void tableThatIsNamedWithoutItsTextColumnSaysWhatToDo() throws IOException {
    write("a.csv", "n,body\n1,a\n".getBytes(StandardCharsets.UTF_8));
    Reading reading = Reading.of(folder + "/a.csv");
    assertThat(reading.documents).isEmpty();
    assertThat(reading.words)
        .containsExactly(
            "say with --text-column which column of the table holds the text; its columns are: n,"
                + " body");
  }

  @Test
  void directoryHasItsTablesReadOnlyWhenAColumnIsNamed() throws IOException {
    write("a.csv", "n,body\n1,a\n".getBytes(StandardCharsets.UTF_8));
    write("b.tsv", "n\tbody\n1\tb\n".getBytes(StandardCharsets.UTF_8));
    write("c.txt", "c".getBytes(StandardCharsets.UTF_8));
    assertThat(Reading.of(folder.toString()).texts()).containsExactly("c");
    assertThat(Reading.ofTables(BODY, folder.toString()).texts()).containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkTellsTheCharset(String charset) throws IOException {
    write("a.csv", "\uFEFFbody,n\nŁódź,1\n".getBytes(Charset.forName(charset)));
    Reading reading = Reading.ofTables(BODY, folder + "/a.csv");
    assertThat(reading.texts()).containsExactly("Łódź");
    assertThat(reading.messages).isEmpty();
  }

  @Test
  void otherCharsetIsDetectedWithAWarning() throws IOException {
    String text = "Министр иностранных дел принял посла";
    write("a.csv", ("n,body\n1," + text + "\n").getBytes(Charset.forName("windows-1251")));
    Reading reading = Reading.ofTables(BODY, folder + "/a.csv");
    assertThat(reading.texts()).containsExactly(text);
    assertThat(reading.messages).containsExactly(folder + "/a.csv:0:0 WARNING legacy-encoding");
  }

  @Test
  void strayByteIsReplacedWithAWarning() {
    Reading reading = Reading.withColumns(BODY, "n,body\n1,a\uFFFDb\n");
    assertThat(reading.texts()).containsExactly("a\uFFFDb");
    assertThat(reading.messages).containsExactly("-:2:0 WARNING invalid-encoding");
  }

  @Test
  void tableOfNothingIsSaidToBeEmpty() {
    assertThat(Reading.withColumns(BODY, "n,body\n\n").messages)
        .containsExactly("-:0:0 WARNING empty");
    assertThat(Reading.withColumns(BODY, "").messages).containsExactly("-:0:0 WARNING empty");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
