package dev.dateline.corrections;

import dev.dateline.reader.FileFault;
import java.nio.charset.Charset;

/**
 * A file with a table.
 *
 * @param name as messages name it
 * @param encoding its character encoding, or empty when nobody says
 */
public record SheetFile(String name, byte[] bytes, String encoding) {

  /** Its text, in Unicode unless another encoding is named. */
  String text() throws FileFault {
    return encoding.isEmpty() ? sheet().unicode() : sheet().in(Charset.forName(encoding));
  }

  /** Its text; where nobody names the encoding, in the one that has the letters of another. */
  String text(String original) throws FileFault {
    return encoding.isEmpty() ? sheet().like(original) : sheet().in(Charset.forName(encoding));
  }

  private SheetText sheet() {
    return new SheetText(name, bytes);
  }
}
