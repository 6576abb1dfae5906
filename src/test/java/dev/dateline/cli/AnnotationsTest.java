package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations over the text go out, are changed by people, and come back as a measure. */
class AnnotationsTest {

  private static final String TRIP = "samples/trip.txt";

  @TempDir Path folder;
  private String chronology;

  @BeforeEach
  void extract() {
    chronology = folder.resolve("all.json").toString();
    Ran.of("extract", "-q", "--no-merge", "-o", chronology, "samples");
  }

  @Test
  void aChronologyThatDoesNotKnowAFileDoesNotShowIt() throws IOException {
    String text = Files.readString(Path.of(chronology));
    String forged = text.replaceAll("\"sha256\": \"[0-9a-f]*\"", "\"sha256\": \"\"");
    assertThat(forged).isNotEqualTo(text);
    Path file = Files.writeString(folder.resolve("forged.json"), forged);
    Ran ran = Ran.of("convert", file.toString(), "-f", "doccano");
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.brat.zip", "all.doccano.jsonl"})
  void whatNobodyChangedIsAllRight(String name) {
    String gold = folder.resolve(name).toString();
    assertThat(Ran.of("extract", "-q", "--no-merge", "-o", gold, "samples").code()).isZero();
    Ran eval = Ran.of("eval", gold, chronology, "--errors");
    assertThat(eval.code()).as(eval.err()).isZero();
    assertThat(eval.err()).isEmpty();
    assertThat(eval.out()).contains("events: date and type         1.000   1.000  1.000");
    assertThat(eval.out()).contains("\nerrors: 0\n");
    assertThat(eval.out()).doesNotContain("(0 of 0)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Meeting | Call | missed",
        "2022-05-10 | 2022-05-11 | wrong-date",
        "A3\tStatus E3 planned | A3\tStatus E3 held | wrong-status",
        "Place 231 239\tTashkent | Place 97 113\tHanne Lykkegaard | wrong-place",
        "Person 297 313\tRustam Yuldashev | Person 259 263\tSomebody | wrong-people"
      })
  void whatAPersonChangedInBratIsWrong(String was, String is, String kind) throws IOException {
    Path trip = bratFolder().resolve("trip.ann");
    String before = Files.readString(trip);
    assertThat(before).contains(was);
    Files.writeString(trip, before.replace(was, is));
    assertThat(errors(trip)).contains(kind);
  }

  @Test
  void eventThatIsOptionalCountsNeitherWay() throws IOException {
    Path trip = bratFolder().resolve("trip.ann");
    String optional = "A9\tOptional E3\nR1\tBefore Arg1:E1 Arg2:E2\n*\tEquiv T3 T8\n";
    Files.writeString(trip, Files.readString(trip) + optional);
    assertThat(Ran.of("eval", trip.toString(), chronology).out())
        .contains("1.000      2          2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A3\tStatus | A3\tState | :23: error: E3: no status; choose one of planned, ongoing,",
        "Meeting:T12 | Meting:T12 | E3: 'meting' is not one of visit, meeting,",
        "2022-05-10 | tenth of May | E3: the note 'tenth of May' on T6 is no date; write it as a note",
        " Date:T6 | '' | E3: no date with a value; write it as a note on its Date, such as",
        "Place:T7 | Place:T77 | E3: 'Place:T77' leads nowhere",
        "Meeting:T12 | Meeting:T99 | E3 has no words"
      })
  void whatCannotBeUsedIsSaidWithItsLine(String was, String is, String message) throws IOException {
    Path trip = bratFolder().resolve("trip.ann");
    String before = Files.readString(trip);
    assertThat(before).contains(was);
    Files.writeString(trip, before.replace(was, is));
    Ran eval = Ran.of("eval", trip.toString(), chronology);
    assertThat(eval.code()).isEqualTo(3);
    assertThat(eval.err()).contains("trip.ann:").contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting/planned | call/planned | missed",
        "meeting/planned | meeting/held | wrong-status",
        "\"value\":\"2022-05-10\" | \"value\":\"2022-05-11\" | wrong-date",
        "\"start_offset\":297,\"end_offset\":313 | \"start_offset\":0,\"end_offset\":7 | wrong-people"
      })
  void whatAPersonChangedInDoccanoIsWrong(String was, String is, String kind) throws IOException {
    Path gold = doccano();
    String before = Files.readString(gold);
    assertThat(before).contains(was);
    Files.writeString(gold, before.replace(was, is));
    assertThat(errors(gold)).contains(kind);
  }

  @Test
  void stretchThatAPersonChangedKeepsItsValue() throws IOException {
    Path gold = doccano();
    String entity = "\"start_offset\":317,\"end_offset\":323,\"label\":\"date\"}";
    String wider = "\"start_offset\":314,\"end_offset\":324,\"label\":\"date\"}";
    Files.writeString(gold, Files.readString(gold).replaceFirst(Pattern.quote(entity), wider));
    assertThat(errors(gold)).contains("\nerrors: 0\n");
  }

  @Test
  void dateThatAPersonAddedNeedsAValue() throws IOException {
    Path gold = doccano();
    String values = Files.readString(gold).replaceFirst(",\"values\":\\[.*?\\]", "");
    Files.writeString(gold, values);
    Ran eval = Ran.of("eval", gold.toString(), chronology);
    assertThat(eval.code()).isEqualTo(3);
    assertThat(eval.err())
        .contains("trip.doccano.jsonl:1: error: 'May 9 to 11': no value is known for this date");
  }

  @Test
  void lineThatDoccanoDidNotExportIsRefused() throws IOException {
    Path gold = folder.resolve("x.jsonl");
    Files.writeString(gold, "{\"text\": \"x\", \"label\": []}\n");
    Ran eval = Ran.of("eval", gold.toString(), chronology);
    assertThat(eval.code()).isEqualTo(3);
    assertThat(eval.err())
        .contains("x.jsonl:1: error: no annotated document as doccano exports it");
  }

  private String errors(Path gold) {
    Ran eval = Ran.of("eval", gold.toString(), chronology, "--errors");
    assertThat(eval.code()).as(eval.err()).isZero();
    return eval.out().substring(eval.out().indexOf("\nerrors: "));
  }

  private Path doccano() {
    Path gold = folder.resolve("trip.doccano.jsonl");
    assertThat(Ran.of("extract", "-q", "-o", gold.toString(), TRIP).code()).isZero();
    return gold;
  }

  private Path bratFolder() throws IOException {
    Path archive = folder.resolve("trip.brat.zip");
    assertThat(Ran.of("extract", "-q", "-o", archive.toString(), TRIP).code()).isZero();
    Path unpacked = Files.createDirectory(folder.resolve("brat"));
    try (InputStream in = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, unpacked.resolve(entry.getName()));
      }
    }
    return unpacked;
  }
}
