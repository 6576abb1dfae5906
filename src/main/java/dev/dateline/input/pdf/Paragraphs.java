package dev.dateline.input.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rebuilds paragraphs from lines, and sets them out with an empty line between them. */
final class Paragraphs {

  /** From one line to the next more than this many usual steps is a new paragraph. */
  private static final double STEP = 1.3;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean row;

  private Paragraphs() {}

  /** The text of pages. */
  static String text(List<List<Line>> pages) {
    Paragraphs paragraphs = new Paragraphs();
    Line before = null;
    for (List<Line> page : pages) {
      double step = step(page);
      for (Line line : page) {
        if (before != null && !paragraphs.goesOn(before, line, step)) {
          paragraphs.end(line.row());
        }
        paragraphs.row = line.row();
        Joint.join(paragraphs.paragraph, line.text());
        before = line;
      }
    }
    paragraphs.end(false);
    return paragraphs.text.toString();
  }

  /** The usual way from one baseline to the next. */
  private static double step(List<Line> page) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      double step = page.get(i).y() - page.get(i - 1).y();
      if (step > 0 && page.get(i).column() == page.get(i - 1).column()) {
        steps.add(step);
      }
    }
    Collections.sort(steps);
    // Below the middle: many a page has more gaps than lines within paragraphs.
    return steps.isEmpty() ? Double.MAX_VALUE : steps.get((steps.size() - 1) / 3);
  }

  private boolean goesOn(Line before, Line line, double step) {
    if (before.row() || line.row() || Marks.begins(line.text()) || isOtherStyle(before, line)) {
      return false;
    }
    if (Joint.isParted(paragraph)) {
      return true;
    }
    boolean small = Character.isLowerCase(line.text().charAt(0)) && !(before.isShort() && isItem());
    if (before.column() != line.column() || line.y() < before.y()) {
      boolean nextColumn = line.y() < before.y() && !before.isShort() && !line.isIndented();
      return !endsSentence() && (small || nextColumn);
    }
    double gap = line.y() - before.y();
    if (gap > STEP * Math.min(step, 2 * line.size())) {
      return false;
    }
    boolean indent =
        line.isIndented()
            && line.left() > before.left() + 0.8 * line.size()
            && !Marks.begins(before.text());
    return small || !indent && !before.isShort();
  }

  private static boolean isOtherStyle(Line before, Line line) {
    double larger = Math.max(before.size(), line.size());
    return larger > 1.12 * Math.min(before.size(), line.size()) || before.bold() != line.bold();
  }

  private boolean endsSentence() {
    int last = paragraph.length() - 1;
    return last >= 0 && ".!?:;\"\u201D".indexOf(paragraph.charAt(last)) >= 0;
  }

  /** "the defence of shipping;" */
  private boolean isItem() {
    return ";:".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
  }

  private void end(boolean beforeRow) {
    if (paragraph.length() > 0) {
      text.append(Marks.plain(paragraph.toString()));
      text.append(row && beforeRow ? "\n" : "\n\n");
      paragraph.setLength(0);
    }
  }
}
