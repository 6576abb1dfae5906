package dev.dateline.input.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads where which characters stand on a page. It asks fonts for widths and characters only, not
 * for shapes, and passes over what tagged files mark as no part of the text.
 */
final class GlyphReader extends PDFStreamEngine {

  /** More than the longest books have; beyond it is a file made to hurt. */
  private static final int MOST_OPERATORS = 30_000_000;

  private static final long MOST_BYTES = 1L << 29;

  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
  private final RunBuilder[] directions = {
    new RunBuilder(), new RunBuilder(), new RunBuilder(), new RunBuilder()
  };
  private final int[] counts = new int[4];
  private PDRectangle box = PDRectangle.A4;
  private int markedContent;
  private int artifact;
  private int operators;
  private long bytes;

  GlyphReader() {
    TextOperators.addTo(this);
  }

  /** The runs of a page in the order of its stream; of text in several directions the most. */
  List<Run> read(PDPage page) throws IOException {
    box = page.getCropBox();
    markedContent = 0;
    artifact = 0;
    Arrays.fill(counts, 0);
    unpack(page);
    try {
      processPage(page);
    } finally {
      bold.clear();
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    List<Run> runs = List.of();
    for (int i = 0; i < directions.length; i++) {
      List<Run> taken = directions[i].take();
      runs = i == most ? taken : runs;
    }
    return runs;
  }

  /** Unpacks a page's stream for its size alone, which costs little beside reading what it says. */
  private void unpack(PDPage page) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (RandomAccessRead in = page.getContentsForStreamParsing()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        bytes += count;
        if (bytes > MOST_BYTES) {
          throw new TooMuchException();
        }
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooMuchException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    double x = place.getTranslateX();
    double y = place.getTranslateY();
    if (artifact > 0 || !box.contains((float) x, (float) y)) {
      return;
    }
    String unicode = unicode(font, code);
    int direction = direction(place);
    if (unicode.isEmpty() || direction < 0) {
      return;
    }
    counts[direction]++;
    show(unicode, place, displacement, direction, isBold(font));
  }

  private void show(
      String unicode, Matrix place, Vector displacement, int direction, boolean heavy) {
    double x = place.getTranslateX();
    double y = place.getTranslateY();
    double size = Math.hypot(place.getShearX(), place.getScaleY());
    double width = displacement.getX() * Math.hypot(place.getScaleX(), place.getShearY());
    double along = direction == 0 ? x : direction == 1 ? y : direction == 2 ? -x : -y;
    double down = direction == 0 ? -y : direction == 1 ? x : direction == 2 ? y : -x;
    directions[direction].glyph(unicode, along, along + width, down, size, heavy);
  }

  /** 0 to the right, 1 upwards, 2 to the left, 3 downwards, -1 for what stands aslant. */
  private static int direction(Matrix place) {
    double right = place.getScaleX();
    double up = place.getShearY();
    if (Math.abs(up) < 0.1 * Math.abs(right)) {
      return right >= 0 ? 0 : 2;
    }
    if (Math.abs(right) < 0.1 * Math.abs(up)) {
      return up > 0 ? 1 : 3;
    }
    return -1;
  }

  private static String unicode(PDFont font, int code) {
    String unicode = font.toUnicode(code);
    if (unicode != null) {
      return unicode;
    }
    // A font that does not say what its codes mean mostly means the usual.
    return font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
  }

  private boolean isBold(PDFont font) {
    Boolean known = bold.get(font);
    if (known == null) {
      String name = font.getName();
      known = name != null && name.toLowerCase(Locale.ROOT).contains("bold");
      bold.put(font, known);
    }
    return known;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    markedContent++;
    if (artifact == 0 && ARTIFACT.equals(tag)) {
      artifact = markedContent;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    artifact = artifact == markedContent ? 0 : artifact;
    markedContent = Math.max(0, markedContent - 1);
  }

  /** One operator that cannot be carried out costs itself, unless it is ours that stops a bomb. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooMuchException) {
      throw e;
    }
  }

  /** The file has more in it than any that is meant to be read. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
