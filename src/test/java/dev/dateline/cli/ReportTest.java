package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What build servers are told of documents and events that a person should look at. */
class ReportTest {

  private static final String CALL =
      "2024-03-01|day|call|held||Sergey Lavrov|RU|Telephone call|review=weekday-contradicts";
  private static final String VISIT =
      "2025-06-09/2025-06-10|day|visit|planned|Moscow,RU|Maxim Ryzhenkov|BY;RU|Visit to Moscow";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void someReleases() {
    program =
        new Program(folder)
            .file("a.txt", "Łódź\r\n" + CALL + "\r\n" + VISIT + "\r\n")
            .file("b.jsonl", line("one", VISIT) + "\nbroken\n" + line("two", "x\\n" + CALL) + "\n")
            .file("c.txt", "");
  }

  @Test
  void githubGetsCommandsOnStandardErrorInPlaceOfMessages() {
    Program.Result result = program.run("extract @ -q -f ndjson --report github");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(result.err())
        .isEqualTo(
            """
            ::warning file=@a.txt,line=2,endLine=2,col=1,endColumn=85,title=weekday-contradicts::@a.txt:2:1: Telephone call, 2024-03-01: A weekday is named on which the date does not fall.
            ::error file=@b.jsonl,line=2,col=1,title=bad-json-line::@b.jsonl:2:1: not JSON: Unrecognized token 'broken': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            ::warning file=@c.txt,title=empty::@c.txt: the file is empty
            """);
  }

  /** Unmerged events are told document by document, and so is what is wrong in them. */
  @Test
  void lineOfADocumentInJsonLinesIsThatOfTheFile() {
    Program.Result result =
        program.run("extract @b.jsonl -f ndjson --no-merge --report github=@log -q");
    assertThat(program.read("log").replace(folder + "/", "@"))
        .contains(
            "::warning file=@b.jsonl,line=3,title=weekday-contradicts::@b.jsonl:3: Telephone");
    assertThat(result.err()).startsWith("@b.jsonl:2:1: error: not JSON").hasLineCount(1);
  }

  @Test
  void junitHasATestCaseForEachDocument() {
    program.run("extract @ -q --report junit=@x.xml -o @x.json");
    assertThat(program.read("x.xml").replace(folder + "/", "@"))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
        .contains("tests=\"5\" failures=\"2\" errors=\"1\" skipped=\"0\" time=\"0\">\n")
        .contains("<testcase classname=\"dateline\" name=\"@b.jsonl#one\" time=\"0\"/>\n")
        .contains(
            "<testcase classname=\"dateline\" name=\"@a.txt\" file=\"@a.txt\" line=\"2\" time=\"0\">\n"
                + "      <failure type=\"weekday-contradicts\" message=\"Telephone call, 2024-03-01:")
        .contains("      <error type=\"bad-json-line\" message=\"not JSON: Unrecognized")
        .endsWith("  </testsuite>\n</testsuites>\n");
  }

  @Test
  void datesReportsWhatItCannotDate() {
    program.file("d.txt", "\nOn 30 February they met.\n");
    Program.Result result = program.run("dates @d.txt -f csv --report github");
    assertThat(result.err())
        .isEqualTo(
            "::warning file=@d.txt,line=2,col=4,title=no-such-day::@d.txt:2:4: there is no such day as"
                + " '30 February'; it is left out\n");
  }

  @Test
  void failOnUndatedNamesTheDocuments() {
    Program.Result result =
        program.run("extract @b.jsonl --no-merge --report github --fail-on undated -o @x.ndjson");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .contains("::warning file=@b.jsonl,line=1,title=undated::@b.jsonl:1: nothing states when")
        .contains("::warning file=@b.jsonl,line=3,title=undated::@b.jsonl:3: nothing states when")
        .contains("dateline: --fail-on undated: 2 documents without a date\n");
  }

  @Test
  void namesCannotSayMoreThanAName() {
    program.file("n/a,b%:\n::error::x.txt", CALL + "\u001b[2J");
    Program.Result result =
        program.run("extract @n -q --report github --report junit=@x.xml -o @x.json");
    assertThat(result.err())
        .hasLineCount(1)
        .contains("file=@n/a%2Cb%25%3A%0A%3A%3Aerror%3A%3Ax.txt,line=1,")
        .doesNotContain("\u001b");
    assertThat(program.read("x.xml"))
        .doesNotContain("\u001b")
        .contains("/n/a,b%: ::error::x.txt\" file=");
  }

  @ParameterizedTest
  @CsvSource({
    "sarif=@a.txt, 'is one of the inputs'",
    "sarif=@, 'is a directory'",
    "junit=, 'the name of a file is wanted'",
    "junit=-, 'standard output is for data'",
    "checkstyle, 'is not one of github, sarif, junit'",
    "'github,github', 'standard error is to be written twice'",
    "sarif=@x.json, 'is to be written twice'"
  })
  void wrongUsageIsTwo(String report, String message) {
    Program.Result result = program.run("extract @a.txt -o @x.json --report " + report);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "b.jsonl", "c.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit"})
  void reportThatCannotBeWrittenIsFour(String kind) {
    Program.Result result = program.run("extract @a.txt --report " + kind + "=@gone/x");
    assertThat(result.code()).isEqualTo(4);
    assertThat(result.err()).isEqualTo("dateline: cannot write to '@gone/x': no such directory\n");
    assertThat(program.run("extract @a.txt --report " + kind + "=/dev/full").code()).isEqualTo(4);
  }

  @Test
  void correctionOfAnEventThatIsGoneIsReportedAtItsLine() {
    program.file("k.csv", "id,field,value\nvisit-20250101-x-00000000,type,call\n");
    Program.Result result =
        program.run("extract @a.txt -f json --corrections @k.csv --report github");
    assertThat(result.err())
        .contains("::warning file=@k.csv,line=2,title=stale-correction::@k.csv:2: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-f json", "-f ndjson --no-merge"})
  void jobsDoNotMatter(String format) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines.append(line("d" + i, CALL + i + "\\n" + "x".repeat(3000))).append("\n");
    }
    program.file("many.jsonl", lines.append("broken\n").toString());
    String command = "extract @many.jsonl -o @x " + format + " --report sarif=@x.sarif -j ";
    program.run(command + 1);
    String one = program.read("x.sarif");
    assertThat(one).contains("#d199").contains("bad-json-line");
    for (int jobs : new int[] {2, 8}) {
      program.run(command + jobs);
      assertThat(program.read("x.sarif")).isEqualTo(one);
    }
  }

  @Test
  void dataStaysWhatItIs() throws Exception {
    String plain = program.run("extract @ -f json").out();
    assertThat(program.run("extract @ -f json --report sarif=@x.sarif").out()).isEqualTo(plain);
    assertThat(Files.exists(folder.resolve("x.sarif"))).isTrue();
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }
}
