package dev.dateline.output;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet with a header that stays in sight and filters; every cell is text, date or number. */
final class SheetTable {

  /** What a sheet can hold, the header not counted. */
  static final int MOST_ROWS = 1_048_575;

  private static final int MOST_LINKS = 65_000;
  private static final int LONGEST_TEXT = 32_767;
  private static final int WIDTH_UNIT = 256;

  /** Programs do not agree on what day an earlier number means. */
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

  private final Sheet sheet;
  private final CellStyles styles;
  private final CreationHelper helper;
  private final int columns;
  private int rows;
  private int links;
  private Row row;

  /** Begins a sheet with a header row. */
  SheetTable(Workbook workbook, String name, CellStyles styles, List<String> header) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
    this.helper = workbook.getCreationHelper();
    this.columns = header.size();
    row = sheet.createRow(0);
    for (int i = 0; i < columns; i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(header.get(i));
      cell.setCellStyle(styles.header());
      sheet.setColumnWidth(i, SheetWidths.of(header.get(i)) * WIDTH_UNIT);
    }
    sheet.createFreezePane(0, 1);
  }

  void nextRow() {
    row = sheet.createRow(++rows);
  }

  /** A text; what no cell can hold of it is cut off. */
  void text(int column, String value) {
    if (!value.isEmpty()) {
      String safe = Printable.block(value);
      Cell cell = row.createCell(column);
      cell.setCellValue(safe.length() > LONGEST_TEXT ? cut(safe) : safe);
      cell.setCellStyle(styles.text(safe));
    }
  }

  /** A day in ISO 8601; where no spreadsheet has such a date, or it is none, as a text. */
  void date(int column, String value) {
    LocalDate day = day(value);
    if (day.isBefore(FIRST_DATE) || day.isAfter(LAST_DATE)) {
      text(column, value);
      return;
    }
    Cell cell = row.createCell(column);
    cell.setCellValue(day);
    cell.setCellStyle(styles.date());
  }

  void number(int column, int value) {
    row.createCell(column).setCellValue(value);
  }

  /** A text that leads to an address, which may be empty. */
  void link(int column, String value, String address) {
    text(column, value);
    Cell cell = row.getCell(column);
    if (cell == null || address.isEmpty() || links == MOST_LINKS) {
      return;
    }
    boolean web = address.startsWith("http:") || address.startsWith("https:");
    Hyperlink link = helper.createHyperlink(web ? HyperlinkType.URL : HyperlinkType.FILE);
    link.setAddress(address);
    cell.setHyperlink(link);
    cell.setCellStyle(styles.link());
    links++;
  }

  /** Adds the filters, which need to know the last row. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return LocalDate.MIN;
    }
  }

  private static String cut(String text) {
    boolean half = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 2));
    return text.substring(0, LONGEST_TEXT - (half ? 2 : 1)) + "\u2026";
  }
}
