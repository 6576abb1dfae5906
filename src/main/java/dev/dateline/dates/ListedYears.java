package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.text.Block;
import dev.dateline.text.Structure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The years of entries in the chronologies of a document: lines that begin with a date. */
final class ListedYears {

  private final Structure structure;
  private final Map<Integer, Integer> years = new HashMap<>();
  private ChronologyList list = new ChronologyList();
  private int block;

  private ListedYears(Structure structure) {
    this.structure = structure;
  }

  /** The years by the offsets of the dates that lack them; 0 for one that cannot be told. */
  static Map<Integer, Integer> of(Structure structure, List<DateExpression> found) {
    ListedYears listed = new ListedYears(structure);
    for (DateExpression expression : found) {
      if (isDay(expression) && listed.isEntry(expression)) {
        listed.add(expression);
      }
    }
    listed.endList();
    return listed.years;
  }

  private static boolean isDay(DateExpression expression) {
    boolean range = expression.kind() == Kind.RANGE;
    DateExpression single = range ? expression.parts().get(0) : expression;
    return (range || expression.kind() == Kind.DATE && expression.parts().isEmpty())
        && single.fields() instanceof Calendar date
        && date.month() != 0;
  }

  // It begins a line, perhaps after a bullet, and a colon, dash or tab follows.
  private boolean isEntry(DateExpression expression) {
    String text = structure.text();
    int before = expression.span().start() - 1;
    while (before >= 0
        && (text.charAt(before) == ' ' || "•*-·".indexOf(text.charAt(before)) >= 0)) {
      before--;
    }
    return (before < 0 || Chars.isLineBreak(text.charAt(before)))
        && marked(text, expression.span().end());
  }

  private static boolean marked(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    char mark = text.charAt(at);
    return mark == ':' || mark == '\t' || Chars.isDash(mark) && (mark != '-' || at > end);
  }

  private void add(DateExpression entry) {
    if (headingBefore(entry.span().start())) {
      endList();
    }
    list.add(entry);
  }

  private void endList() {
    list.years(structure.anchorDay(), years);
    list = new ChronologyList();
  }

  // A heading that is no entry itself begins another list.
  private boolean headingBefore(int offset) {
    List<Block> blocks = structure.blocks();
    boolean heading = false;
    while (block < blocks.size() && blocks.get(block).span().end() <= offset) {
      heading |= blocks.get(block).kind() == Block.Kind.HEADING && !isDated(blocks.get(block));
      block++;
    }
    return heading;
  }

  private boolean isDated(Block heading) {
    return Character.isDigit(structure.text().charAt(heading.span().start()))
        && heading.span().length() > 4;
  }
}
