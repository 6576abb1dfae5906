package dev.dateline.input.office;

/**
 * What a Word or OpenDocument file says.
 *
 * @param text with LF line ends and one at its end; empty when there is none
 * @param title that of its properties if its text says it too, or empty
 */
public record OfficeText(String text, String title) {

  /** The text with a title, if that is one of its first paragraphs. */
  static OfficeText of(String text, String title) {
    String plain = title.strip();
    int at = plain.isEmpty() ? -1 : text.indexOf(plain);
    boolean paragraph =
        at >= 0
            && at < 2000
            && (at == 0 || text.charAt(at - 1) == '\n')
            && text.charAt(at + plain.length()) == '\n';
    return new OfficeText(text, paragraph ? plain : "");
  }
}
