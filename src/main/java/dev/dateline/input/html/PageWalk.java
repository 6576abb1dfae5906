package dev.dateline.input.html;

import dev.dateline.input.html.PageBlock.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The one walk over a page: its blocks, the elements that hold them, and what its head declares.
 */
final class PageWalk implements NodeFilter {

  private final PartReader parts;
  private final HeadReader head;
  private final Blocks blocks = new Blocks();
  private final Frames frames = new Frames(blocks);
  private final Lists lists = new Lists();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final Line line = new Line();
  private int links;
  private int preformatted;
  private int level;
  private int groups;

  PageWalk(PartReader parts, HeadReader head) {
    this.parts = parts;
    this.head = head;
  }

  Blocks blocks() {
    return blocks;
  }

  /** In the order in which their elements end. */
  List<Region> regions() {
    return frames.regions();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private void append(String text) {
    if (preformatted > 0) {
      line.appendVerbatim(text, links > 0);
    } else {
      line.append(text, links > 0);
    }
  }

  private FilterResult open(Element element) {
    if (head.takes(element, blocks.size())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean block = element.isBlock();
    Part part = parts.of(element, block);
    if (part == Part.SKIP) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (block) {
      flush();
      frames.open(element, part);
      openBlock(element);
      return FilterResult.CONTINUE;
    }
    return openInline(element);
  }

  private FilterResult openInline(Element element) {
    switch (element.normalName()) {
      case "a" -> links += element.hasAttr("href") ? 1 : 0;
      case "br" -> breakLine();
      case "q" -> append("\u201C");
      case "sup" -> {
        if (isNoteMark(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  /** "2024<sup>1</sup>" is the year 2024 with a note, "5<sup>th</sup>" the fifth. */
  private static boolean isNoteMark(Element sup) {
    String text = sup.wholeText().trim();
    return text.isEmpty() || !Character.isLetter(text.charAt(0));
  }

  private void breakLine() {
    if (line.isBroken() && preformatted == 0) {
      flush();
    } else {
      line.breakLine();
    }
  }

  private void openBlock(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> level = element.normalName().charAt(1) - '0';
      case "pre", "listing", "xmp" -> preformatted++;
      case "ul", "ol", "dl" -> lists.open(element, ++groups);
      case "li" -> lists.item(element);
      case "table" -> tables.push(new Table(element, blocks.size(), frames.regions().size()));
      case "tr" -> row();
      case "td", "th" -> cell(element);
      default -> {}
    }
  }

  private void row() {
    if (!tables.isEmpty()) {
      tables.peek().row();
    }
  }

  private void cell(Element element) {
    if (!tables.isEmpty()) {
      tables.peek().openCell(element, blocks.size());
    }
  }

  private void close(Element element, int depth) {
    if (frames.isOpen(element)) {
      flush();
      closeBlock(element);
      frames.close(depth);
    } else if (element.normalName().equals("a")) {
      links -= element.hasAttr("href") ? 1 : 0;
    } else if (element.normalName().equals("q")) {
      append("\u201D");
    }
  }

  private void closeBlock(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> level = 0;
      case "pre", "listing", "xmp" -> preformatted--;
      case "ul", "ol", "dl" -> lists.close();
      case "td", "th" -> closeCell();
      case "table" -> closeTable();
      default -> {}
    }
  }

  private void closeCell() {
    if (!tables.isEmpty()) {
      tables.peek().closeCell(blocks.size());
    }
  }

  private void closeTable() {
    Table table = tables.pop();
    if (!tables.isEmpty()) {
      tables.peek().nest();
    }
    if (table.isData(blocks, frames.regions())) {
      frames.forget(table.firstRegion());
      table.write(blocks, ++groups);
    }
  }

  private void flush() {
    if (line.isEmpty()) {
      return;
    }
    int linked = line.linked();
    String text = line.take();
    if (!text.isEmpty()) {
      blocks.add(block(text, linked));
    }
  }

  private PageBlock block(String text, int linked) {
    if (preformatted > 0) {
      return new PageBlock(Kind.PREFORMATTED, text, 0, 0, linked);
    }
    if (level > 0) {
      return new PageBlock(Kind.HEADING, text.replace('\n', ' '), 0, level, linked);
    }
    if (lists.inItem()) {
      return new PageBlock(Kind.ITEM, lists.mark() + text, lists.group(), 0, linked);
    }
    return new PageBlock(Kind.PARAGRAPH, text, 0, 0, linked);
  }
}
