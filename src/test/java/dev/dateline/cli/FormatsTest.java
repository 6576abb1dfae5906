package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.output.Format;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a user asks for formats, and what they say of what they have no room for. */
class FormatsTest {

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void setUp() {
    program = new Program(folder);
    program.file(
        "a.txt",
        """
        2025-06-09|day|visit|held|Minsk,BY||BY;RU|Visit to Minsk
        2025-07-01/2025-07-31|month|meeting|planned||||Meeting of ministers
        """);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void runsOfAnyDayGiveTheSameBytes(Format format) throws IOException {
    String name = WireName.of(format);
    assertThat(program.run("extract -f " + name + " -o @1 @a.txt").code()).isZero();
    assertThat(program.run("extract -f " + name + " -o @2 @a.txt").code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("1")))
        .isNotEmpty()
        .isEqualTo(Files.readAllBytes(folder.resolve("2")));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void convertWritesWhatExtractWrites(Format format) throws IOException {
    String name = WireName.of(format);
    program.run("extract -f json -o @all.json @a.txt");
    program.run("extract -f " + name + " -o @extracted @a.txt");
    assertThat(program.run("convert -f " + name + " -o @converted @all.json").code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("converted")))
        .isEqualTo(Files.readAllBytes(folder.resolve("extracted")));
  }

  @ParameterizedTest
  @CsvSource({"extract -f xlsx @a.txt, xlsx", "extract -f brat --no-merge @a.txt, brat"})
  void whatIsNoTextIsKeptFromATerminalAndPassesAPipe(String line, String name) {
    Program.Result refused = program.outputTo("/dev/pts/3").run(line);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .isEqualTo(
            "dateline: --format: "
                + name
                + " is no text that a terminal could show; write it to a file with --output\n");
    assertThat(program.outputTo("pipe:[1]").run(line).out()).startsWith("PK");
  }

  @ParameterizedTest
  @EnumSource(names = {"NDJSON", "PLOVER", "BRAT", "DOCCANO"})
  void whatIsWrittenAsItComesIsTheSame(Format format) throws IOException {
    String name = WireName.of(format);
    program.run("extract -f " + name + " -o @together @a.txt");
    assertThat(program.run("extract --no-merge -f " + name + " -o @live @a.txt").code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("live")))
        .isEqualTo(Files.readAllBytes(folder.resolve("together")));
  }

  @ParameterizedTest
  @CsvSource({
    "x.timeline.json, TIMELINEJS",
    "x.JSON, JSON",
    "x.doccano.jsonl, DOCCANO",
    "x.plover.jsonl, PLOVER",
    "x.jsonl, NDJSON",
    "x.brat.zip, BRAT",
    "x.md, MARKDOWN"
  })
  void longestEndingDecides(String file, Format format) {
    assertThat(Format.ofFile(file)).contains(format);
  }

  @Test
  void documentThatHasChangedIsLeftOutOfItsAnnotations() {
    program
        .file("b.txt", "2025-06-10|day|visit|held||||B")
        .run("extract -f json -o @all.json @a.txt @b.txt");
    program.file("b.txt", "Something else.");
    Program.Result result = program.run("convert -f doccano @all.json");
    assertThat(result.out()).contains("Visit to Minsk").doesNotContain("Something else");
    assertThat(result.err())
        .isEqualTo(
            "dateline: left out, because their texts are not what was read, or not to be had: @b.txt\n");
  }

  @Test
  void columnsAreThoseAskedForInTheirOrder() {
    assertThat(program.run("extract -f csv --columns type,start @a.txt").out())
        .isEqualTo("type,start\r\nvisit,2025-06-09\r\nmeeting,2025-07-01\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "-f csv --columns start,tpye ! 'tpye' is not one of id, start,",
        "-f csv --columns start,tpye ! did you mean 'type'?",
        "-f csv --columns start, ! '' is not one of id, start,",
        "-f json --columns start ! --columns: only the formats csv, tsv, xlsx and markdown have them",
        "-f csv --coarse ! --coarse: only the format ics leaves coarse dates out"
      })
  void whatMakesNoSenseIsRefused(String options, String message) {
    Program.Result refused = program.run("extract @a.txt " + options);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(message);
  }

  @Test
  void whatACalendarHasNoRoomForIsCounted() {
    Program.Result fine = program.run("extract -f ics @a.txt");
    assertThat(fine.out()).contains("Visit to Minsk").doesNotContain("Meeting of ministers");
    assertThat(fine.err())
        .isEqualTo(
            "dateline: 1 event is left out, whose date is coarser than a week;"
                + " --coarse writes them too\n");
    Program.Result coarse = program.run("extract -f ics --coarse @a.txt");
    assertThat(coarse.out()).contains("Visit to Minsk", "Meeting of ministers");
    assertThat(coarse.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void helpNamesEveryFormat(Format format) {
    String help = program.run("extract --help").out();
    String formats = help.substring(help.indexOf("--format=FORMAT"), help.indexOf("--output=FILE"));
    assertThat(Arrays.asList(formats.split("[\\s,;]+"))).contains(WireName.of(format));
  }
}
