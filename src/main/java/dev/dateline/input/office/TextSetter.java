package dev.dateline.input.office;

/**
 * Sets paragraphs out as plain text: an empty line between them, none between the items of a list
 * and the rows of a table.
 */
final class TextSetter {

  /** Stands alone. */
  static final int ALONE = 0;

  private final StringBuilder text = new StringBuilder();
  private int group = ALONE;

  /** Adds a paragraph of a group, the number of its list or table. */
  void add(String paragraph, int ofGroup) {
    String stripped = paragraph.stripTrailing();
    if (stripped.isBlank()) {
      return;
    }
    if (text.length() > 0) {
      text.append(ofGroup != ALONE && ofGroup == group ? "\n" : "\n\n");
    }
    text.append(stripped);
    group = ofGroup;
  }

  String text() {
    return text.length() == 0 ? "" : text + "\n";
  }
}
