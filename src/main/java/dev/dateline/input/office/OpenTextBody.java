package dev.dateline.input.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the {@code content.xml} of an OpenDocument text; changes that were taken out stay out. */
final class OpenTextBody {

  /** Rows that say the same are repeated by number, and a sheet may say a million. */
  private static final int MOST_REPEATED = 100;

  private final TextSetter text = new TextSetter();
  private final OpenTextStyles styles = new OpenTextStyles();
  private final OpenTextList list = new OpenTextList(styles);
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final Deque<Grid> tables = new ArrayDeque<>();
  private final List<String> notes = new ArrayList<>();
  private int inNote;
  private int groups;

  /** The text of a part. */
  String read(SafeXml xml) throws XMLStreamException, OfficeFault {
    while (xml.next()) {
      if (xml.isStart()) {
        start(xml);
      } else if (xml.isEnd()) {
        end(xml.name());
      } else if (!paragraphs.isEmpty()) {
        append(xml.text());
      }
    }
    for (String note : notes) {
      text.add(note, TextSetter.ALONE);
    }
    return text.text();
  }

  private void start(SafeXml xml) {
    if (styles.isHidden(xml.attribute("style-name"))) {
      xml.skip();
      return;
    }
    switch (xml.name()) {
      case "tracked-changes", "annotation", "note-citation", "table-of-content", "ruby-text" ->
          xml.skip();
      case "alphabetical-index", "hidden-text", "forms", "scripts", "desc", "title" -> xml.skip();
      case "p", "h" -> paragraphs.push(new StringBuilder());
      case "s" -> append(" ".repeat(Math.max(1, Math.min(MOST_REPEATED, xml.number("c", 1)))));
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      case "note-body" -> inNote++;
      case "list" -> {
        groups += list.isOpen() ? 0 : 1;
        list.open(xml.attribute("style-name"));
      }
      case "list-item" -> list.item();
      default -> startTable(xml);
    }
  }

  private void startTable(SafeXml xml) {
    if (xml.name().equals("table")) {
      tables.push(new Grid());
      return;
    }
    Grid table = tables.peek();
    if (table == null) {
      styles.take(xml);
      return;
    }
    switch (xml.name()) {
      case "table-row" -> table.row();
      case "table-cell" -> table.openCell();
      case "covered-table-cell" -> {
        table.openCell();
        table.goOn();
      }
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> endParagraph();
      case "note-body" -> inNote--;
      case "list" -> list.close();
      case "table-cell", "covered-table-cell" -> {
        if (!tables.isEmpty()) {
          tables.peek().closeCell();
        }
      }
      case "table" -> endTable();
      default -> {}
    }
  }

  private void append(String more) {
    StringBuilder paragraph = paragraphs.peek();
    if (paragraph != null) {
      boolean written = more.equals("\t") || more.equals("\n") || more.isBlank();
      paragraph.append(written ? more : more.replace('\n', ' '));
    }
  }

  private void endParagraph() {
    StringBuilder ended = paragraphs.poll();
    String plain = ended == null ? "" : ended.toString().replace('\u00A0', ' ').strip();
    if (plain.isEmpty()) {
      return;
    }
    if (inNote > 0) {
      notes.add(plain);
    } else if (!tables.isEmpty()) {
      tables.peek().paragraph(list.mark().strip() + (list.isOpen() ? " " : "") + plain);
    } else {
      text.add(list.mark() + plain, list.isOpen() ? groups : TextSetter.ALONE);
    }
  }

  private void endTable() {
    Grid table = tables.poll();
    if (table == null) {
      return;
    }
    if (tables.isEmpty()) {
      table.write(text, ++groups);
    } else {
      for (String paragraph : table.paragraphs()) {
        tables.peek().paragraph(paragraph);
      }
    }
  }
}
