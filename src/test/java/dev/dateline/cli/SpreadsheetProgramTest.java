package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.dateline.output.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our tables in LibreOffice: all of it arrives, dates as dates, and nothing is calculated. */
class SpreadsheetProgramTest {

  /** Has titles, places and documents that a spreadsheet would take for formulas. */
  private static final String CHRONOLOGY = "src/test/resources/dev/dateline/output/sample.json";

  private static final List<String> COLUMNS = Format.columns();

  @TempDir Path folder;
  private LibreOffice office;

  @BeforeEach
  void findOffice() {
    office = LibreOffice.in(folder);
  }

  @Test
  void workbookSavedAsCsvHasEveryCellOfOurs() throws Exception {
    write("events.xlsx");
    write("ours.csv");
    office.convert("events.xlsx", LibreOffice.CSV);
    List<List<String>> shown = rows(folder.resolve("events-Events.csv"));
    assertThat(shown).isEqualTo(unguarded(rows(folder.resolve("ours.csv"))));
    assertThat(Files.readString(folder.resolve("events-Documents.csv"))).contains("b.txt");
    assertThat(Files.readString(folder.resolve("events-Diagnostics.csv"))).contains("gone.txt");
  }

  @Test
  void workbookSavedAgainHasDatesAndNoFormula() throws Exception {
    write("events.xlsx");
    Path again = Files.createDirectory(folder.resolve("again"));
    new LibreOffice(again).convert("../events.xlsx", "xlsx");
    checkTypes(again.resolve("events.xlsx"));
  }

  @Test
  void csvOpenedHasDatesAndNoFormulaAndComesBackWhole() throws Exception {
    write("events.csv");
    int codes = COLUMNS.indexOf("cameo") + 1;
    office.convert("events.csv", "xlsx", "--infilter=CSV:44,34,76,1," + codes + "/2,1033,true");
    checkTypes(folder.resolve("events.xlsx"));
    Files.move(folder.resolve("events.xlsx"), folder.resolve("opened.xlsx"));
    office.convert("opened.xlsx", LibreOffice.CSV);
    try (var files = Files.newDirectoryStream(folder, "opened-*.csv")) {
      assertThat(rows(files.iterator().next())).isEqualTo(rows(folder.resolve("events.csv")));
    }
  }

  private void write(String name) {
    Ran ran = Ran.of("convert", CHRONOLOGY, "-o", folder.resolve(name).toString());
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private static void checkTypes(Path workbook) throws IOException {
    try (XSSFWorkbook opened = new XSSFWorkbook(Files.newInputStream(workbook))) {
      Sheet events = opened.getSheetAt(0);
      assertThat(events.getLastRowNum()).isEqualTo(9);
      for (Row row : events) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        }
        Cell start = row.getCell(COLUMNS.indexOf("start"));
        assertThat(row.getRowNum() == 0 || DateUtil.isCellDateFormatted(start)).isTrue();
      }
    }
  }

  private static List<List<String>> rows(Path csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      reader.forEach(row -> rows.add(row.getFields()));
    }
    return rows;
  }

  /** A workbook needs no apostrophe before what looks like a formula. */
  private static List<List<String>> unguarded(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell.replaceFirst("^'(?=[=+@-])", "")).toList())
        .toList();
  }
}
