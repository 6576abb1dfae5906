package dev.dateline.input.html;

/**
 * A paragraph, heading, list item or row of a page.
 *
 * @param text with LF inside where the page breaks the line
 * @param group which list or table it is of, 0 for none: what is of one stands close together
 * @param level of a heading, 1 to 6; else 0
 * @param linked how many of its characters are in links
 */
record PageBlock(Kind kind, String text, int group, int level, int linked) {

  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW,
    PREFORMATTED
  }

  /** A sentence has about as many characters. */
  private static final int SENTENCE = 25;

  /** How many characters of running text it has: those of headings, links and labels are none. */
  int prose() {
    boolean label = text.length() < SENTENCE && kind != Kind.ROW;
    return kind == Kind.HEADING || label || isLinks() ? 0 : text.length() - linked;
  }

  /** Whether it leads elsewhere rather than says something. */
  boolean isLinks() {
    return linked * 10L >= text.length() * 6L;
  }

  /** Whether it is nothing but the headline of another page. */
  boolean isHeadlineLink() {
    return text.length() >= SENTENCE / 2 && linked * 10L >= text.length() * 8L;
  }
}
