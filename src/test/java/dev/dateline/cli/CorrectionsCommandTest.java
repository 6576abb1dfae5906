package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code dateline corrections}: what spreadsheets do to a table, and what people do to it. */
class CorrectionsCommandTest {

  private static final String NOTHING = "id,field,value\r\n";

  private static final String DOCUMENT =
      """
      2 June 2025

      Foreign Minister of Poland Łukasz Żakowski will visit Ankara on 3-5 June 2025. On 4 June 2025 \
      Łukasz Żakowski will meet with Foreign Minister of Türkiye Gözde Şahin.

      On 25 May 2025 Foreign Minister of Norway Åse Lund met with "Speaker" Ana Núñez in Madrid.

      On 9 June 2025 President of Latvia Ilze Bērziņa will visit Oslo.
      """;

  @TempDir Path folder;

  private String original;

  @BeforeEach
  void table() throws IOException {
    Files.writeString(folder.resolve("a.txt"), DOCUMENT);
    run("extract", "-q", "a.txt", "samples/trip.txt", "samples/background.txt", "-o", "o.csv");
    original = Files.readString(folder.resolve("o.csv"));
    assertThat(table(original).size()).isGreaterThan(8);
  }

  /** What a spreadsheet does when a table is only opened and saved. */
  static Map<String, UnaryOperator<EditedTable>> manglings() {
    Map<String, UnaryOperator<EditedTable>> all = new LinkedHashMap<>();
    all.put("nothing", table -> table);
    all.put("9.6.2025", table -> table.days("d.M.yyyy"));
    all.put("09.06.25", table -> table.days("dd.MM.yy"));
    all.put("6/9/2025", table -> table.days("M/d/yyyy"));
    all.put("09/06/2025", table -> table.days("dd/MM/yyyy"));
    all.put("2025/06/09", table -> table.days("yyyy/MM/dd"));
    all.put("9-Jun-25", table -> table.days("d-MMM-yy"));
    all.put("midnight", table -> table.days("yyyy-MM-dd' 00:00:00'"));
    all.put("45817", table -> table.serials(LocalDate.of(1899, 12, 30)));
    all.put("44355", table -> table.serials(LocalDate.of(1904, 1, 1)));
    all.put("order", table -> table.shuffled(new Random(7)));
    all.put("zeros", table -> table.each("cameo", cell -> cell.replaceFirst("^0", "")));
    all.put("decimals", table -> table.each("cameo", cell -> cell.isEmpty() ? "" : cell + ".0"));
    all.put("spaces", table -> table.eachCell(cell -> "  " + cell.replace("; ", ";") + "\u00A0"));
    all.put("blank rows", table -> table.add().add());
    all.put("few columns", table -> table.without("evidence").without("end").without("title"));
    return all;
  }

  static List<String> names() {
    return List.copyOf(manglings().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void tableThatNobodyEditedHasNoCorrections(String mangling) throws IOException {
    EditedTable table = manglings().get(mangling).apply(table(original));
    for (char delimiter : ",;\t".toCharArray()) {
      assertThat(corrections(table.csv(delimiter).getBytes(UTF_8))).isEqualTo(NOTHING);
      String marked = "\uFEFF" + table.csv(delimiter);
      assertThat(corrections(marked.getBytes(UTF_8))).isEqualTo(NOTHING);
      assertThat(corrections(marked.getBytes(UTF_16LE))).isEqualTo(NOTHING);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsEditedIsFoundWhateverTheSpreadsheetDid(String mangling) throws IOException {
    EditedTable edited = table(original).set(1, "status", "cancelled");
    String id = edited.cell(1, "id");
    EditedTable table = manglings().get(mangling).apply(edited);
    assertThat(corrections(table.csv(';').getBytes(UTF_8)))
        .isEqualTo(NOTHING + id + ",status,cancelled\r\n");
  }

  @ParameterizedTest
  @MethodSource("names")
  void lettersThatAnEncodingHasNotAreNotMissed(String mangling) throws IOException {
    EditedTable table = manglings().get(mangling).apply(table(original));
    for (String charset : List.of("windows-1252", "windows-1250", "ISO-8859-15", "x-MacRoman")) {
      byte[] bytes = table.csv(';').getBytes(Charset.forName(charset));
      assertThat(corrections(bytes)).as(charset).isEqualTo(NOTHING);
    }
  }

  @Test
  void guardsMayBeLostOrDoubled() throws IOException {
    String before =
        table(original).set(0, "title", "'=Talks").set(1, "body", "'Bridge' Forum").csv(',');
    Files.writeString(folder.resolve("o.csv"), before);
    for (String guarded : List.of("=Talks", "'=Talks", "''=Talks")) {
      EditedTable table = table(before).set(0, "title", guarded).set(1, "body", "Bridge' Forum");
      assertThat(corrections(table.csv(',').getBytes(UTF_8))).isEqualTo(NOTHING);
    }
  }

  @Test
  void whatSpreadsheetsSayOfTheDelimiterIsNoRow() throws IOException {
    String text = "sep=;\r\n" + table(original).csv(';');
    assertThat(corrections(text.getBytes(UTF_8))).isEqualTo(NOTHING);
  }

  @Test
  void deletedRowDropsItsEvent() throws IOException {
    String id = table(original).cell(2, "id");
    EditedTable table = table(original).delete(2);
    assertThat(corrections(table.csv(',').getBytes(UTF_8))).isEqualTo(NOTHING + id + ",drop,\r\n");
  }

  @Test
  void columnsOfWhichCorrectionsCannotSpeakAreNamed() throws IOException {
    EditedTable table = table(original).set(0, "evidence", "Other words.").set(1, "rule", "x");
    write("e.csv", table.csv(',').getBytes(UTF_8));
    Ran ran = run("corrections", "o.csv", "e.csv");
    assertThat(ran.out()).isEqualTo(NOTHING);
    assertThat(ran.err()).contains("no corrections, left out, in: evidence, rule");
  }

  /** Days of which no unchanged one tells the order are not guessed. */
  @Test
  void dayThatMayBeTwoIsRefused() throws IOException {
    EditedTable table = table(original).set(0, "start", "03/04/2025");
    assertThat(faults(table))
        .startsWith("e.csv:2: error: start: '03/04/2025' could be")
        .contains("2025-04-03 or 2025-03-04");
    assertThat(faults(table(original).set(0, "start", "45750"))).contains("could be");
  }

  @Test
  void orderOfDaysShowsInThoseThatAreUnchanged() throws IOException {
    EditedTable table = table(original).days("dd/MM/yyyy");
    table.set(0, "start", "03/04/2005");
    assertThat(corrections(table.csv(',').getBytes(UTF_8)))
        .isEqualTo(NOTHING + table.cell(0, "id") + ",start,2005-04-03\r\n");
  }

  static Map<String, UnaryOperator<EditedTable>> refused() {
    Map<String, UnaryOperator<EditedTable>> all = new LinkedHashMap<>();
    all.put("'soon' is not a date", table -> table.set(0, "start", "soon"));
    all.put("'########' is not a date", table -> table.set(0, "end", "########"));
    all.put("is after the end", table -> table.set(0, "start", "2035-01-01"));
    all.put("start cannot be empty", table -> table.set(0, "start", ""));
    all.put("title cannot be empty", table -> table.set(0, "title", ""));
    all.put("did you mean 'held'?", table -> table.set(0, "status", "helt"));
    all.put("'Norway' is no ISO 3166-1 code", table -> table.set(0, "countries", "Norway"));
    all.put("may be 12 or 012", table -> table.set(0, "cameo", "12"));
    all.put("what became of one", table -> table.set(0, "id", "1.2E+10"));
    all.put("is the id of no event", table -> table.set(0, "id", "visit-x"));
    return all;
  }

  static List<String> messages() {
    return List.copyOf(refused().keySet());
  }

  @ParameterizedTest
  @MethodSource("messages")
  void whatCannotBeToldIsRefusedWithItsLine(String message) throws IOException {
    EditedTable table = refused().get(message).apply(table(original));
    assertThat(faults(table)).startsWith("e.csv:2: error: ").contains(message);
  }

  @Test
  void rowsThatAreAddedOrDoubledAreRefused() throws IOException {
    int next = table(original).size() + 2;
    assertThat(faults(table(original).add("", "2025-01-01")))
        .isEqualTo(
            "e.csv:" + next + ": error: a row without an id; corrections cannot add events\n");
    String id = table(original).cell(0, "id");
    assertThat(faults(table(original).add(id)))
        .isEqualTo("e.csv:" + next + ": error: the id " + id + " is on line 2 already\n");
  }

  @Test
  void lostLettersInWhatWasEditedAreRefused() throws IOException {
    EditedTable table =
        table(original).each("title", title -> title.replace("Visit of", "Trip of"));
    byte[] bytes = table.csv(';').getBytes(Charset.forName("windows-1252"));
    write("e.csv", bytes);
    assertThat(run("corrections", "o.csv", "e.csv").err())
        .contains("letters were lost in 'Trip of ");
  }

  @Test
  void openQuoteDropsNothing() throws IOException {
    String text = table(original).csv(',').replace("\"\"Speaker\"\"", "\"Speaker");
    write("e.csv", text.getBytes(UTF_8));
    assertThat(run("corrections", "o.csv", "e.csv").code()).isEqualTo(3);
    write("e.csv", NOTHING.getBytes(UTF_8));
    assertThat(run("corrections", "o.csv", "e.csv").err()).contains("no event is left");
  }

  private static EditedTable table(String csv) {
    return new EditedTable(csv);
  }

  private String faults(EditedTable table) throws IOException {
    write("e.csv", table.csv(',').getBytes(UTF_8));
    Ran ran = run("corrections", "o.csv", "e.csv");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).isEmpty();
    return ran.err().replace(folder + "/", "");
  }

  private String corrections(byte[] bytes) throws IOException {
    write("e.csv", bytes);
    Ran ran = run("corrections", "o.csv", "e.csv");
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private Ran run(String... words) {
    for (int i = 0; i < words.length; i++) {
      boolean own = words[i].matches("[a-z]\\.(csv|txt)");
      words[i] = own ? folder.resolve(words[i]).toString() : words[i];
    }
    return Ran.of(words);
  }
}
