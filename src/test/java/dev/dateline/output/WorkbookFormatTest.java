package dev.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Samples;
import dev.dateline.model.Chronology;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFormatTest {

  private static final int START = EventRow.COLUMNS.indexOf("start");
  private static final int TITLE = EventRow.COLUMNS.indexOf("title");
  private static final int DOCUMENT = EventRow.COLUMNS.indexOf("document");

  @ParameterizedTest
  @ValueSource(strings = {"1900-03-01", "2025-06-09", "9999-12-31"})
  void dayIsADate(String day) throws IOException {
    Cell cell = event(day + "|day|visit|held||||x").getCell(START);
    assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
    assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.parse(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-02-28", "1815-06-09", "-0044-03-15", "+12025-01-01"})
  void dayThatSpreadsheetsDoNotAgreeOnIsAText(String day) throws IOException {
    Cell cell = event(day + "|day|visit|held||||x").getCell(START);
    assertThat(cell.getStringCellValue()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "=HYPERLINK(\"http://x\")"})
  void whatLooksLikeAFormulaIsATextAndStaysOneWhenEdited(String title) throws IOException {
    Cell cell = event("2025-06-09|day|visit|held||||" + title).getCell(TITLE);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(title);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void textThatNoCellHoldsIsCut() throws IOException {
    Cell cell = event("2025-06-09|day|visit|held||||" + "x".repeat(40_000)).getCell(TITLE);
    assertThat(cell.getStringCellValue()).hasSize(32_767).endsWith("x\u2026");
  }

  @Test
  void headerStaysInSightAndFilters() throws IOException {
    for (Sheet sheet : read(SampleChronology.of())) {
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
          .startsWith("A1:")
          .endsWith(Integer.toString(sheet.getLastRowNum() + 1));
    }
  }

  @Test
  void everyCellWrapsAndNoneIsAFormula() throws IOException {
    for (Sheet sheet : read(SampleChronology.of())) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
          assertThat(cell.getCellStyle().getWrapText() || cell.getCellType() == CellType.NUMERIC)
              .isTrue();
        }
      }
    }
  }

  @Test
  void documentLeadsToItsAddressElseToItsFile() throws IOException {
    XSSFWorkbook workbook = read(SampleChronology.of());
    Sheet events = workbook.getSheet("Events");
    assertThat(events.getRow(1).getCell(DOCUMENT).getHyperlink().getAddress())
        .isEqualTo("https://mfa.example/releases/980");
    assertThat(events.getRow(events.getLastRowNum()).getCell(DOCUMENT).getHyperlink().getAddress())
        .isEqualTo("odd/=cmd.txt");
    Sheet documents = workbook.getSheet("Documents");
    assertThat(documents.getRow(1).getCell(0).getHyperlink().getAddress())
        .isEqualTo("seeds/000_3918b6cd0ac34782.txt");
    assertThat(documents.getRow(1).getCell(7).getNumericCellValue()).isEqualTo(8);
    assertThat(workbook.getSheet("Diagnostics").getRow(1).getCell(5).getStringCellValue())
        .isEqualTo("30 February is no day");
  }

  @Test
  void columnsAreThoseAskedForInTheirOrder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WorkbookFormat(List.of("title", "start")).write(SampleChronology.of(), bytes);
    Row row = read(bytes).getSheet("Events").getRow(2);
    assertThat(row.getLastCellNum()).isEqualTo((short) 2);
    assertThat(row.getCell(1).getLocalDateTimeCellValue()).hasToString("2024-01-29T00:00");
  }

  private static Row event(String line) throws IOException {
    List<dev.dateline.model.Event> events = Samples.events("d", line);
    return read(new Chronology(List.of(), events, List.of())).getSheet("Events").getRow(1);
  }

  private static XSSFWorkbook read(Chronology chronology) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WorkbookFormat(List.of()).write(chronology, bytes);
    return read(bytes);
  }

  private static XSSFWorkbook read(ByteArrayOutputStream bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
