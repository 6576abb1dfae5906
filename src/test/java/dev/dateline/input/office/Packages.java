package dev.dateline.input.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word and OpenDocument files of the XML that a test is about. */
public final class Packages {

  private static final String WORDS =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Packages() {}

  /** A Word file with this in its body. */
  public static byte[] word(String body) {
    return word(body, "", "", "");
  }

  /** A Word file with styles, lists and notes. */
  static byte[] word(String body, String styles, String numbering, String footnotes) {
    return zip(wordParts(document(body), styles, numbering, footnotes));
  }

  /** A Word file of which the main part is this, not compressed, so that it is no bomb. */
  static byte[] rawWord(String document) {
    return zip(wordParts(document, "", "", ""), Deflater.NO_COMPRESSION);
  }

  /** A main part with this in its body. */
  static String document(String body) {
    return "<w:document" + WORDS + "><w:body>" + body + "</w:body></w:document>";
  }

  /** An Excel file without cells. */
  public static byte[] spreadsheet() {
    return office("/xl/workbook.xml", "spreadsheetml.sheet");
  }

  /** A PowerPoint file without slides. */
  public static byte[] presentation() {
    return office("/ppt/presentation.xml", "presentationml.presentation");
  }

  /** An OpenDocument spreadsheet without cells. */
  public static byte[] openSpreadsheet() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", "<content/>");
    return zip(parts);
  }

  /** LibreOffice writes the types last. */
  private static byte[] office(String main, String type) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", relations("officeDocument", main.substring(1)));
    parts.put(main.substring(1), "<main/>");
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/>"
                .formatted(main, type)
            + "</Types>");
    return zip(parts);
  }

  private static Map<String, String> wordParts(
      String document, String styles, String numbering, String footnotes) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", document);
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            "styles", "styles.xml", "numbering", "numbering.xml", "footnotes", "footnotes.xml"));
    parts.put("word/styles.xml", "<w:styles" + WORDS + ">" + styles + "</w:styles>");
    parts.put("word/numbering.xml", "<w:numbering" + WORDS + ">" + numbering + "</w:numbering>");
    parts.put("word/footnotes.xml", "<w:footnotes" + WORDS + ">" + footnotes + "</w:footnotes>");
    return parts;
  }

  private static String relations(String... typesAndTargets) {
    StringBuilder relations = new StringBuilder();
    relations.append(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      relations.append(
          "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>"
              .formatted(i, TYPES + typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return relations.append("</Relationships>").toString();
  }

  /** An OpenDocument text with this in its body. */
  public static byte[] openText(String styles, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
            + "<office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    parts.put("meta.xml", "<meta><title>Visit to Oslo</title></meta>");
    return zip(parts);
  }

  static byte[] zip(Map<String, String> parts) {
    return zip(parts, Deflater.DEFAULT_COMPRESSION);
  }

  private static byte[] zip(Map<String, String> parts, int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(level);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          store(entry, content);
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The type of OpenDocument files is not compressed, so that it shows in their first bytes. */
  private static void store(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }
}
