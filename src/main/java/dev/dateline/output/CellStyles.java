package dev.dateline.output;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The few looks that cells have. */
final class CellStyles {

  private final CellStyle header;
  private final CellStyle text;
  private final CellStyle literal;
  private final CellStyle date;
  private final CellStyle link;

  CellStyles(Workbook workbook) {
    text = wrapped(workbook);
    literal = wrapped(workbook);
    ((XSSFCellStyle) literal).setQuotePrefixed(true);
    date = wrapped(workbook);
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    link = wrapped(workbook);
    link.setFont(underlined(workbook));
    header = wrapped(workbook);
    header.setFont(bold(workbook));
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  CellStyle header() {
    return header;
  }

  /** That of a text; one that a person's edit could turn into a formula stays a text by it. */
  CellStyle text(String value) {
    return CellGuard.guard(value).equals(value) ? text : literal;
  }

  CellStyle date() {
    return date;
  }

  CellStyle link() {
    return link;
  }

  private static CellStyle wrapped(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static Font bold(Workbook workbook) {
    Font font = workbook.createFont();
    font.setBold(true);
    return font;
  }

  private static Font underlined(Workbook workbook) {
    Font font = workbook.createFont();
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    return font;
  }
}
