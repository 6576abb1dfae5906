package dev.dateline.input.pdf;

import java.util.List;

/**
 * What a PDF file says.
 *
 * @param text with LF line ends and one at its end; empty when there is none
 * @param title that of its metadata if its first page says it too, or empty
 * @param language an ISO 639 code in lower case, or empty
 * @param pages how many pages it has
 * @param faults what could not be read of it, for its user
 */
public record PdfText(String text, String title, String language, int pages, List<String> faults) {

  public PdfText {
    faults = List.copyOf(faults);
  }
}
