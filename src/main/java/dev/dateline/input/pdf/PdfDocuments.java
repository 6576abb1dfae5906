package dev.dateline.input.pdf;

import dev.dateline.input.declared.LanguageTag;
import dev.dateline.input.declared.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files. Not thread-safe. */
public final class PdfDocuments {

  /** The longest treaty series have volumes of some thousand pages. */
  private static final int MOST_PAGES = 5_000;

  /** One that finds no fonts but its own, on any machine. */
  public PdfDocuments() {
    OwnFonts.install();
  }

  /**
   * Reads a file; a page that cannot be read costs itself.
   *
   * @throws PdfFault when nothing of it can be read
   */
  public PdfText read(byte[] bytes) throws PdfFault {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return read(document);
    } catch (InvalidPasswordException e) {
      throw new PdfFault(
          PdfFault.Kind.ENCRYPTED,
          "the PDF opens with a password only; save a copy without one, and read that");
    } catch (GlyphReader.TooMuchException e) {
      throw new PdfFault(PdfFault.Kind.TOO_LARGE, "the PDF has more text than can be read");
    } catch (IOException | RuntimeException e) {
      // PDFBox meets damage with exceptions of every kind.
      throw new PdfFault(PdfFault.Kind.DAMAGED, "the PDF is damaged and cannot be read");
    }
  }

  private static PdfText read(PDDocument document) throws IOException {
    List<String> faults = new ArrayList<>();
    int pages = document.getNumberOfPages();
    List<List<Line>> lines = lines(document, Math.min(pages, MOST_PAGES), faults);
    if (pages > MOST_PAGES) {
      faults.add("only the first " + MOST_PAGES + " of " + pages + " pages are read");
    }
    List<List<Line>> bare = RunningHeads.dropped(lines);
    String text = Paragraphs.text(bare).strip();
    return new PdfText(
        text.isEmpty() ? "" : text + "\n",
        title(document, lines),
        language(document),
        pages,
        faults);
  }

  private static List<List<Line>> lines(PDDocument document, int pages, List<String> faults)
      throws IOException {
    GlyphReader reader = new GlyphReader();
    List<List<Line>> lines = new ArrayList<>();
    int column = 0;
    for (int i = 0; i < pages; i++) {
      List<Line> page = page(document, reader, i, column, faults);
      column = page.isEmpty() ? column : page.get(page.size() - 1).column() + 2;
      lines.add(page);
    }
    if (pages > 0 && faults.size() == pages) {
      throw new IOException("no page can be read");
    }
    return lines;
  }

  private static List<Line> page(
      PDDocument document, GlyphReader reader, int index, int column, List<String> faults)
      throws IOException {
    try {
      return PageLayout.lines(reader.read(document.getPage(index)), column);
    } catch (GlyphReader.TooMuchException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      faults.add("page " + (index + 1) + " is damaged and cannot be read");
      return List.of();
    }
  }

  /** Many a title is that of the file's ancestor, so that it counts only if the page says it. */
  private static String title(PDDocument document, List<List<Line>> pages) {
    String title = document.getDocumentInformation().getTitle();
    if (title == null || title.isBlank() || pages.isEmpty()) {
      return "";
    }
    StringBuilder said = new StringBuilder();
    for (Line line : pages.get(0)) {
      said.append(Title.letters(line.text()));
    }
    String letters = Title.letters(title);
    return letters.length() >= 8 && said.indexOf(letters) >= 0 ? title.strip() : "";
  }

  private static String language(PDDocument document) {
    String tag = document.getDocumentCatalog().getLanguage();
    return tag == null ? "" : LanguageTag.code(tag);
  }
}
