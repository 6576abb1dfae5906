package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DocumentInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook (Office Open XML) with a sheet of events, one of documents and one of diagnostics. */
final class WorkbookFormat implements ChronologyWriter {

  private static final int ROWS_IN_MEMORY = 200;
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  private final List<String> columns;
  private String remark = "";

  /**
   * One with some columns of the events.
   *
   * @param columns names in the order wanted, empty for all of them
   */
  WorkbookFormat(List<String> columns) {
    this.columns = columns;
  }

  @Override
  public void write(Chronology chronology, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      // Otherwise the archive is of a kind that not every reader takes.
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      CellStyles styles = new CellStyles(workbook);
      EventSheet events = new EventSheet(workbook, styles, EventRow.places(columns));
      remark = events.write(chronology);
      new DocumentSheets(workbook, styles).write(chronology);
      dated(workbook, lastDay(chronology.documents()));
      workbook.write(bytes);
    }
    SteadyZip.copy(new ByteArrayInputStream(bytes.toByteArray()), out);
  }

  @Override
  public String remark() {
    return remark;
  }

  /** The library would write the time at which it runs. */
  private static void dated(SXSSFWorkbook workbook, LocalDate day) throws IOException {
    POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
    properties.getCoreProperties().setCreator("dateline");
    properties.getCoreProperties().setTitle("Chronology");
    properties.getExtendedProperties().setApplication("dateline");
    try {
      properties.getCoreProperties().setCreated(day + "T00:00:00Z");
      properties.getCoreProperties().setModified(day + "T00:00:00Z");
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static LocalDate lastDay(List<DocumentInfo> documents) {
    LocalDate last = LocalDate.MIN;
    for (DocumentInfo document : documents) {
      LocalDate day = document.published().date().orElse(last);
      last = day.isAfter(last) ? day : last;
    }
    return last.getYear() < 1900 || last.getYear() > 9999 ? UNDATED : last;
  }
}
