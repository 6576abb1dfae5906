package dev.dateline.input.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDF files as word processors set them: lines of a width, pages with heads and numbers. */
public final class PdfFiles {

  private static final float SIZE = 11;
  private static final float STEP = 14;
  private static final float MARGIN = 72;
  private static final float CELL = 120;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream page;
  private float y;

  public PdfFiles() {
    OwnFonts.install();
    font = new PDType1Font(FontName.HELVETICA);
  }

  /** A file of paragraphs, one after the other, on as many pages as they need. */
  public static byte[] of(List<String> paragraphs) {
    PdfFiles file = new PdfFiles();
    file.newPage("", "");
    for (String paragraph : paragraphs) {
      file.paragraph(paragraph, MARGIN, PDRectangle.A4.getWidth() - 2 * MARGIN);
    }
    return file.bytes();
  }

  PDDocument document() {
    return document;
  }

  /** Begins a page with a head and a foot. */
  PdfFiles newPage(String head, String foot) {
    try {
      close();
      PDPage added = new PDPage(PDRectangle.A4);
      document.addPage(added);
      page = new PDPageContentStream(document, added);
      y = PDRectangle.A4.getHeight() - MARGIN;
      line(head, MARGIN, PDRectangle.A4.getHeight() - 36);
      line(foot, 280, 36);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text at a place. */
  PdfFiles line(String text, float x, float baseline) {
    return line(text, x, baseline, SIZE);
  }

  PdfFiles line(String text, float x, float baseline, float size) {
    try {
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(x, baseline);
      page.showText(text);
      page.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines under each other. */
  PdfFiles column(float x, float top, String... lines) {
    float at = top;
    for (String line : lines) {
      line(line, x, at);
      at -= STEP;
    }
    return this;
  }

  PDPageContentStream page() {
    return page;
  }

  byte[] encrypted(String password) {
    try {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      close();
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }

  private void paragraph(String text, float x, float width) {
    for (String source : text.split("\n")) {
      if (source.indexOf('\t') < 0) {
        lines(wrapped(source, width), x);
      } else {
        row(source.split("\t"), x, width);
      }
    }
    y -= STEP / 2;
  }

  private void lines(List<String> lines, float x) {
    for (String line : lines) {
      if (y < MARGIN) {
        newPage("", "");
      }
      line(line, x, y);
      y -= STEP;
    }
  }

  /** A narrow cell and a wide one. */
  private void row(String[] cells, float x, float width) {
    float top = y;
    line(cells[0], x, top);
    lines(wrapped(cells[1], width - CELL), x + CELL);
  }

  private List<String> wrapped(String text, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
