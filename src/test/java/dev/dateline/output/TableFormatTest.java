package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import dev.dateline.model.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormatTest {

  private static final int TITLE = EventRow.COLUMNS.indexOf("title");
  private static final int EVIDENCE = EventRow.COLUMNS.indexOf("evidence");

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "-"})
  void cellThatBeginsAFormulaIsGuarded(String title) throws IOException {
    assertThat(titleAfterReadingBack(title)).isEqualTo("'" + title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\tx", "\rx", "\nx"})
  void whiteSpaceBeforeAFormulaIsGuarded(String cell) {
    assertThat(CellGuard.guard(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "1-2", " =1", "\"quoted\", and; more", "’tis", "北京 😀"})
  void otherCellsReadBackAsTheyAre(String title) throws IOException {
    assertThat(titleAfterReadingBack(title)).isEqualTo(title);
  }

  @Test
  void evidenceOfTwoLinesReadsBackWhole() throws IOException {
    List<CsvRecord> rows = rows(Format.CSV, SampleChronology.of());
    assertThat(rows.get(8).getField(EVIDENCE)).isEqualTo("On June 9-10, \"he\"\nwill visit");
    assertThat(rows).allMatch(row -> row.getFieldCount() == EventRow.COLUMNS.size());
  }

  @Test
  void everyRowOfTsvIsALine() throws IOException {
    String tsv = write(Format.TSV, WritingOptions.plain("1"), SampleChronology.of());
    assertThat(tsv.lines().count()).isEqualTo(SampleChronology.of().events().size() + 1);
    assertThat(tsv).doesNotContain("\r");
  }

  @Test
  void delimiterAndByteOrderMarkAreThoseAskedFor() throws IOException {
    WritingOptions options =
        new WritingOptions("1", 0, false, true, ';', List.of(), false, false, Map.of());
    String csv = write(Format.CSV, options, SampleChronology.of());
    assertThat(csv).startsWith("\uFEFFid;start;end;").contains("\"St Petersburg\"".substring(1, 5));
    assertThat(csv.lines().skip(3).findFirst().orElseThrow()).contains(";\"Vitebsk; Polotsk\";");
  }

  @Test
  void anyTitleReadsBackInItsCell() throws IOException {
    Random random = new Random(4);
    String letters = "ab ,;\"'\n\t=+-@\u00e9\u5317";
    for (int i = 0; i < 300; i++) {
      StringBuilder title = new StringBuilder("x");
      for (int j = random.nextInt(12); j > 0; j--) {
        title.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(titleAfterReadingBack(title.toString())).isEqualTo(title.toString());
    }
  }

  private static String titleAfterReadingBack(String title) throws IOException {
    String line = "2025-06-09|day|visit|held||||" + title;
    List<Event> events = List.of(Samples.event("d", 0, line));
    return rows(Format.CSV, new Chronology(List.of(), events, List.of())).get(1).getField(TITLE);
  }

  private static List<CsvRecord> rows(Format format, Chronology chronology) throws IOException {
    String csv = write(format, WritingOptions.plain("1"), chronology);
    return CsvReader.builder().ofCsvRecord(csv).stream().toList();
  }

  private static String write(Format format, WritingOptions options, Chronology chronology)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.writer(options).write(chronology, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
