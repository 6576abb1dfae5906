package dev.dateline.input.office;

/** A paragraph of a Word file while it is read. */
final class WordParagraph {

  final StringBuilder text = new StringBuilder();
  String style = "";
  String list = "";
  int level;

  /** The lines of a table of contents say what the text says again. */
  boolean isContents() {
    return style.startsWith("TOC") && !style.equals("TOCHeading");
  }
}
