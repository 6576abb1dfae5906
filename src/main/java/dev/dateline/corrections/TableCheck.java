package dev.dateline.corrections;

import dev.dateline.reader.FileFault;
import java.nio.charset.StandardCharsets;

/**
 * Tells files of other kinds, which people give where a table is expected, by how they begin.
 *
 * @param name as messages name it
 */
record TableCheck(String name, byte[] bytes) {

  private static final int ENOUGH = 256;
  private static final String MARK_OF_UTF_8 = "\u00EF\u00BB\u00BF";
  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

  /**
   * Lets pass what may be a table.
   *
   * @throws FileFault when it is another kind of file; the message says which, and what to do
   */
  void run() throws FileFault {
    String kind = kind();
    if (!kind.isEmpty()) {
      throw FileFault.of(name, "this is " + kind);
    }
  }

  /** No name of a column begins with a bracket. */
  private String kind() {
    int length = Math.min(bytes.length, ENOUGH);
    String begins = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (begins.startsWith(ZIP) || begins.startsWith(OLD_OFFICE)) {
      return "a spreadsheet (.xlsx, .ods, .xls) or another packed file; save it as CSV";
    }
    if (begins.startsWith("%PDF-")) {
      return "a PDF file; save the table as CSV";
    }
    int mark = begins.startsWith(MARK_OF_UTF_8) ? MARK_OF_UTF_8.length() : 0;
    String text = begins.substring(mark).stripLeading();
    if (text.startsWith("<")) {
      return "a web page, or XML; save the table as CSV";
    }
    return text.startsWith("{") || text.startsWith("[")
        ? "JSON where CSV is expected; 'dateline convert -f csv' makes that of a chronology"
        : "";
  }
}
