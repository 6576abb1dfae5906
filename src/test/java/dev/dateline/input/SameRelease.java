package dev.dateline.input;

import dev.dateline.input.office.Packages;
import dev.dateline.input.pdf.PdfFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** One plain text in the other kinds of documents. */
public final class SameRelease {

  private final List<String> paragraphs;

  /** Of a text whose paragraphs stand between empty lines, and rows of a table in lines of one. */
  public SameRelease(String text) {
    paragraphs = List.of(text.strip().split("\n\n"));
  }

  public byte[] html() {
    String page =
        "<!DOCTYPE html><meta charset=utf-8><title>Release</title><body><nav><a href=/>Home</a></nav>"
            + "<main>"
            + body(paragraphs)
            + "</main><footer>1 May 2020</footer>";
    return page.getBytes(StandardCharsets.UTF_8);
  }

  /** An item of a feed, whose first paragraph is its title. */
  public byte[] feed() {
    String feed =
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
            + "<title>Releases</title><link>https://ministry.example/</link>"
            + "<description>New</description><item><title>"
            + paragraphs.get(0)
            + "</title><guid>1</guid><content:encoded><![CDATA["
            + body(paragraphs.subList(1, paragraphs.size()))
            + "]]></content:encoded></item></channel></rss>";
    return feed.getBytes(StandardCharsets.UTF_8);
  }

  private static String body(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      String rows = paragraph.replace("\t", "<td>").replace("\n", "<tr><td>");
      boolean table = paragraph.indexOf('\t') >= 0;
      body.append(table ? "<table><tr><td>" + rows + "</table>" : "<p>" + paragraph + "</p>\n");
    }
    return body.toString();
  }

  public byte[] pdf() {
    return PdfFiles.of(paragraphs);
  }

  /** As POI writes it. */
  public byte[] docx() throws IOException {
    try (XWPFDocument file = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String paragraph : paragraphs) {
        if (paragraph.indexOf('\t') >= 0) {
          table(file, paragraph.split("\n"));
        } else {
          // Word parts the text of a paragraph anywhere.
          int half = paragraph.length() / 2;
          var added = file.createParagraph();
          added.createRun().setText(paragraph.substring(0, half));
          added.createRun().setText(paragraph.substring(half));
        }
      }
      file.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void table(XWPFDocument file, String... rows) {
    XWPFTable table = file.createTable(rows.length, rows[0].split("\t").length);
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split("\t");
      for (int j = 0; j < cells.length; j++) {
        table.getRow(i).getCell(j).setText(cells[j]);
      }
    }
  }

  public byte[] odt() {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      if (paragraph.indexOf('\t') < 0) {
        body.append(paragraph("text:p", paragraph));
      } else {
        StringBuilder rows = new StringBuilder();
        for (String row : paragraph.split("\n")) {
          StringBuilder cells = new StringBuilder();
          for (String cell : row.split("\t")) {
            cells.append(paragraph("table:table-cell", paragraph("text:p", cell)));
          }
          rows.append(paragraph("table:table-row", cells.toString()));
        }
        body.append(paragraph("table:table", rows.toString()));
      }
    }
    return Packages.openText("", body.toString());
  }

  private static String paragraph(String element, String text) {
    return "<" + element + ">" + text + "</" + element + ">";
  }
}
