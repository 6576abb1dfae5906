package dev.dateline.input.office;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of a Word file's part: what is inserted is in it, what is deleted, hidden or
 * struck out is not.
 */
final class WordBody {

  /** Transitional and strict files have different namespaces. */
  private static final String WORDS = "/wordprocessingml/";

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final TextSetter text;
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<Grid> tables = new ArrayDeque<>();
  private boolean inProperties;
  private boolean hidden;
  private int groups;
  private String lastList = "";

  WordBody(WordStyles styles, WordNumbering numbering, TextSetter text) {
    this.styles = styles;
    this.numbering = numbering;
    this.text = text;
  }

  /** Whether a property such as {@code <w:vanish/>} is on: it is unless it says not. */
  static boolean isOn(SafeXml xml) {
    return switch (xml.attribute("val")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  /** Reads a part to its end. */
  void read(SafeXml xml) throws XMLStreamException, OfficeFault {
    boolean words = false;
    while (xml.next()) {
      if (xml.isStart()) {
        words = xml.name().equals("t") && xml.namespace().contains(WORDS);
        start(xml);
      } else if (xml.isEnd()) {
        words = false;
        end(xml);
      } else if (words && !hidden && !paragraphs.isEmpty()) {
        paragraphs.peek().text.append(xml.text());
      }
    }
  }

  private void start(SafeXml xml) {
    if (xml.name().equals("Fallback")) {
      // The same once more for old programs.
      xml.skip();
    } else if (xml.namespace().contains(WORDS)) {
      startWords(xml);
    }
  }

  private void startWords(SafeXml xml) {
    switch (xml.name()) {
      case "p" -> paragraphs.push(new WordParagraph());
      case "r" -> hidden = false;
      case "pPr", "rPr" -> inProperties = true;
      case "del",
          "moveFrom",
          "rPrChange",
          "pPrChange",
          "tblPrChange",
          "tcPrChange",
          "sectPr",
          "rt" ->
          xml.skip();
      case "vanish", "webHidden", "strike", "dstrike" -> hidden |= inProperties && isOn(xml);
      case "tab", "br", "cr", "noBreakHyphen" -> mark(xml);
      case "tbl" -> tables.push(new Grid());
      case "tr", "tc", "gridSpan", "vMerge" -> startTable(xml);
      default -> startProperty(xml);
    }
  }

  private void startProperty(SafeXml xml) {
    WordParagraph paragraph = paragraphs.peek();
    if (paragraph == null || !inProperties) {
      return;
    }
    switch (xml.name()) {
      case "pStyle" -> paragraph.style = xml.attribute("val");
      case "numId" -> paragraph.list = xml.attribute("val");
      case "ilvl" -> paragraph.level = xml.number("val", 0);
      default -> {}
    }
  }

  /** A character that is an element; among properties the same names mean other things. */
  private void mark(SafeXml xml) {
    if (inProperties || hidden || paragraphs.isEmpty()) {
      return;
    }
    String type = xml.attribute("type");
    paragraphs
        .peek()
        .text
        .append(
            switch (xml.name()) {
              case "tab" -> "\t";
              case "noBreakHyphen" -> "-";
              default -> type.equals("page") || type.equals("column") ? "\n\n" : "\n";
            });
  }

  private void startTable(SafeXml xml) {
    Grid table = tables.peek();
    if (table == null) {
      return;
    }
    switch (xml.name()) {
      case "tr" -> table.row();
      case "tc" -> table.openCell();
      case "gridSpan" -> table.span(xml.number("val", 1));
      default -> {
        if (!xml.attribute("val").equals("restart")) {
          table.goOn();
        }
      }
    }
  }

  private void end(SafeXml xml) {
    if (!xml.namespace().contains(WORDS)) {
      return;
    }
    switch (xml.name()) {
      case "p" -> endParagraph();
      case "r" -> hidden = false;
      case "pPr" -> {
        inProperties = false;
        hidden = false;
      }
      case "rPr" -> inProperties = false;
      case "tc" -> endCell();
      case "tbl" -> endTable();
      default -> {}
    }
  }

  private void endCell() {
    if (!tables.isEmpty()) {
      tables.peek().closeCell();
    }
  }

  private void endParagraph() {
    WordParagraph paragraph = paragraphs.poll();
    if (paragraph == null || paragraph.isContents() || styles.isHidden(paragraph.style)) {
      return;
    }
    String plain = paragraph.text.toString().replace('\u00A0', ' ').replace("\u00AD", "");
    if (plain.isBlank()) {
      return;
    }
    String list = paragraph.list.isEmpty() ? styles.list(paragraph.style) : paragraph.list;
    int level = paragraph.list.isEmpty() ? styles.level(paragraph.style) : paragraph.level;
    String mark = list.isEmpty() ? "" : numbering.mark(list, level);
    if (!tables.isEmpty()) {
      tables.peek().paragraph(mark.strip() + (mark.isEmpty() ? "" : " ") + plain);
      return;
    }
    groups += list.equals(lastList) ? 0 : 1;
    lastList = list;
    text.add(mark + plain.strip(), mark.isEmpty() ? TextSetter.ALONE : groups);
  }

  private void endTable() {
    Grid table = tables.poll();
    if (table == null) {
      return;
    }
    if (tables.isEmpty()) {
      table.write(text, ++groups);
      lastList = "";
    } else {
      for (String paragraph : table.paragraphs()) {
        tables.peek().paragraph(paragraph);
      }
    }
  }
}
