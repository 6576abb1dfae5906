package dev.dateline.input.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** The elements that are open while a page is walked, and the regions of those that have ended. */
final class Frames {

  /** An open element that begins and ends lines, with what has been seen in it so far. */
  private static final class Frame {
    private final Element element;
    private final Part part;
    private final int firstBlock;
    private final SiblingRun children = new SiblingRun();

    private Frame(Element element, Part part, int firstBlock) {
      this.element = element;
      this.part = part;
      this.firstBlock = firstBlock;
    }
  }

  private final Blocks blocks;
  private final List<Region> regions = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();

  Frames(Blocks blocks) {
    this.blocks = blocks;
  }

  /** In the order in which their elements end. */
  List<Region> regions() {
    return regions;
  }

  /** Drops the regions from one on, whose blocks have become others. */
  void forget(int from) {
    regions.subList(from, regions.size()).clear();
  }

  void open(Element element, Part part) {
    frames.push(new Frame(element, part, blocks.size()));
  }

  /** Whether this is the innermost open element. */
  boolean isOpen(Element element) {
    return !frames.isEmpty() && frames.peek().element == element;
  }

  /** Ends the innermost element: notes its region, and those of its children that are teasers. */
  void close(int depth) {
    Frame frame = frames.pop();
    noteTeasers(frame.children, depth);
    int to = blocks.size();
    if (to == frame.firstBlock) {
      return;
    }
    String make = frame.element.normalName() + " " + frame.element.className();
    regions.add(new Region(frame.part, make, depth, frame.firstBlock, to));
    if (!frames.isEmpty() && !isRow(frame.element)) {
      countIn(frames.peek().children, make, frame.firstBlock, depth);
    }
  }

  private void countIn(SiblingRun run, String make, int firstBlock, int depth) {
    if (!run.goesOnWith(make)) {
      noteTeasers(run, depth);
      run.begin(make, firstBlock);
    }
    run.add(blocks.isTeaser(firstBlock, blocks.size()), blocks.size());
  }

  private void noteTeasers(SiblingRun run, int depth) {
    if (run.isTeasers()) {
      regions.add(run.region(depth));
      run.begin("", blocks.size());
    }
  }

  /** Rows and cells are alike by nature; names in them may well be links. */
  private static boolean isRow(Element element) {
    return switch (element.normalName()) {
      case "tr", "td", "th", "tbody" -> true;
      default -> false;
    };
  }
}
