package dev.dateline.input.html;

import org.jsoup.nodes.Element;

/** An open element that begins and ends lines, with what has been seen in it so far. */
final class Frame {

  final Element element;
  final Part part;
  final int firstBlock;
  final SiblingRun children = new SiblingRun();

  Frame(Element element, Part part, int firstBlock) {
    this.element = element;
    this.part = part;
    this.firstBlock = firstBlock;
  }
}
