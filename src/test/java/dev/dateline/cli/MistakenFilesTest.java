package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.input.office.Packages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a file that is given to the wrong command. */
class MistakenFilesTest {

  private static final String TRIP = "samples/trip.txt";
  private static final String CHRONOLOGY =
      ": error: this is a chronology; read it with 'dateline merge' or 'convert'\n";

  @TempDir Path folder;

  @BeforeEach
  void made() {
    for (String name : new String[] {"e.json", "e.ndjson", "e.xlsx", "e.csv", "e.html"}) {
      make(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "extract, e.json",
    "extract, e.ndjson",
    "extract, e.txt",
    "extract, e.jsonl",
    "dates, e.json",
    "dates, e.ndjson",
    "dates, e.jsonl",
    "text, e.json",
    "text, e.ndjson",
    "text, e.jsonl"
  })
  void chronologyIsNoDocument(String command, String name) throws IOException {
    Files.copy(folder.resolve("e.json"), folder.resolve("e.txt"));
    Files.copy(folder.resolve("e.ndjson"), folder.resolve("e.jsonl"));
    assertThat(Files.readAllLines(folder.resolve("e.ndjson"))).hasSizeGreaterThan(1);
    Ran alone = Ran.of(command, "-q", TRIP);
    Ran ran = Ran.of(command, "-q", path(name), TRIP);
    assertThat(ran).isEqualTo(new Ran(3, alone.out(), path(name) + CHRONOLOGY));
  }

  @ParameterizedTest
  @CsvSource({"extract, e.json", "dates, e.ndjson", "text, e.json"})
  void chronologyOnStandardInputIsNoDocument(String command, String name) throws IOException {
    String chronology = Files.readString(folder.resolve(name));
    Ran ran = Ran.ofInput(chronology, command, "-q", "-");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).isEqualTo("-" + CHRONOLOGY);
  }

  /** Keys of a chronology beside a text, or one of them without, are those of a document. */
  @Test
  void documentsWithSourcesAreDocuments() throws IOException {
    String line = "{\"sources\": [], \"events\": 2, \"text\": \"On 3 May 2024 he was there.\"}\n";
    Files.writeString(folder.resolve("d.jsonl"), line);
    assertThat(Ran.of("dates", path("d.jsonl")).out()).contains("2024-05-03");
    Files.writeString(folder.resolve("d.jsonl"), line.replace("text", "body"));
    assertThat(Ran.of("dates", "--text-column", "body", path("d.jsonl")).out())
        .contains("2024-05-03");
    Files.writeString(folder.resolve("d.jsonl"), "{\"sources\": [], \"body\": \"Words.\"}\n");
    assertThat(Ran.of("dates", path("d.jsonl")).err()).contains("the object has no \"text\"");
  }

  @ParameterizedTest
  @CsvSource({
    "extract, s.xlsx",
    "extract, s.docx",
    "explain, s.xlsx",
    "extract, s.ods",
    "extract, own.xlsx"
  })
  void spreadsheetIsToBeSavedAsCsv(String command, String name) throws IOException {
    Files.write(folder.resolve("s.xlsx"), Packages.spreadsheet());
    Files.write(folder.resolve("s.docx"), Packages.spreadsheet());
    Files.write(folder.resolve("s.ods"), Packages.openSpreadsheet());
    Files.copy(folder.resolve("e.xlsx"), folder.resolve("own.xlsx"));
    Ran ran = Ran.of(command, "-q", path(name));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .isEqualTo(path(name) + ": error: this is a spreadsheet; save it as .csv\n");
  }

  @ParameterizedTest
  @CsvSource({"extract", "explain"})
  void presentationIsToBeSavedAsPdf(String command) throws IOException {
    Files.write(folder.resolve("p.pptx"), Packages.presentation());
    Ran ran = Ran.of(command, "-q", path("p.pptx"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .isEqualTo(path("p.pptx") + ": error: this is a presentation; save it as PDF\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e.html", "e.csv", "e.xlsx"})
  void whatIsMadeOfAChronologyIsNone(String name) {
    String message = ": error: no chronology: make one with 'dateline extract -f json'\n";
    Ran none = new Ran(3, "", path(name) + message);
    assertThat(Ran.of("merge", path("e.json"), path(name))).isEqualTo(none);
    assertThat(Ran.of("diff", path("e.json"), path(name))).isEqualTo(none);
    assertThat(Ran.of("convert", path(name), "-f", "text")).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource({
    "e.xlsx, 'this is a spreadsheet (.xlsx, .ods, .xls) or another packed file; save it as CSV'",
    "e.html, 'this is a web page, or XML; save the table as CSV'",
    "e.json, 'this is JSON where CSV is expected; ''dateline convert -f csv'' makes that of a chronology'"
  })
  void tablesOfCorrectionsAreCsv(String name, String message) {
    Ran fault = new Ran(3, "", path(name) + ": error: " + message + "\n");
    assertThat(Ran.of("corrections", path("e.csv"), path(name))).isEqualTo(fault);
    assertThat(Ran.of("corrections", path(name), path("e.csv"))).isEqualTo(fault);
    assertThat(Ran.of("merge", path("e.json"), "--corrections", path(name)))
        .isEqualTo(new Ran(2, "", "dateline: --corrections: " + fault.err()));
    assertThat(Ran.of("corrections", "--encoding", "windows-1252", path("e.csv"), path(name)).err())
        .isEqualTo(fault.err());
  }

  private void make(String name) {
    Ran ran = Ran.of("extract", "-q", "-o", path(name), TRIP, "samples/batch.jsonl");
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
