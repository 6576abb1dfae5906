package dev.dateline.input.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts glyphs together to runs as they are shown, with spaces where there is room for one. */
final class RunBuilder {

  /** A gap of this many font sizes is a space. */
  private static final double SPACE = 0.15;

  /** A gap this wide parts columns or cells. */
  private static final double COLUMN = 1.4;

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double y;
  private double size;
  private boolean bold;

  /** Takes the next glyph; one of white space only makes room. */
  void glyph(
      String unicode, double x, double endX, double baseline, double fontSize, boolean heavy) {
    if (isBlank(unicode)) {
      return;
    }
    if (text.length() > 0) {
      place(x, baseline, fontSize);
    }
    if (text.length() == 0) {
      left = x;
      y = baseline;
      size = fontSize;
      bold = heavy;
    }
    text.append(unicode);
    right = Math.max(endX, x);
  }

  /** The runs of the page, after which the next page begins. */
  List<Run> take() {
    end();
    List<Run> taken = List.copyOf(runs);
    runs.clear();
    return taken;
  }

  private void place(double x, double baseline, double fontSize) {
    double gap = x - right;
    double smaller = Math.min(size, fontSize);
    boolean sameLine = Math.abs(baseline - y) < 0.4 * Math.max(size, fontSize);
    if (!sameLine || gap > COLUMN * smaller || gap < -0.5 * smaller || isOtherSize(fontSize)) {
      end();
    } else if (gap > SPACE * smaller) {
      text.append(' ');
    }
  }

  /**
   * Small capitals and raised figures belong to their line, a heading of twice the size does not.
   */
  private boolean isOtherSize(double fontSize) {
    return Math.max(size, fontSize) > 2 * Math.min(size, fontSize);
  }

  private void end() {
    if (text.length() > 0) {
      Run run = new Run(Ligatures.apart(text.toString()), left, right, y, size, bold);
      if (!isRepeated(run)) {
        runs.add(run);
      }
      text.setLength(0);
    }
  }

  /** Looks a few runs back: what is printed twice is so at once or after its line. */
  private boolean isRepeated(Run run) {
    for (int i = runs.size() - 1; i >= 0 && i >= runs.size() - 8; i--) {
      if (run.repeats(runs.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(String unicode) {
    for (int i = 0; i < unicode.length(); i++) {
      char c = unicode.charAt(i);
      if (c > ' ' && c != '\u00A0' && !(c >= '\u2000' && c <= '\u200F') && c != '\u202F') {
        return false;
      }
    }
    return true;
  }
}
