package dev.dateline.text;

import dev.dateline.model.Span;

/** A paragraph or another unit of a page, without the white space around it. */
public record Block(Span span, Kind kind) {

  /** What a block is on its page. */
  public enum Kind {
    /** The title of the document. */
    HEADLINE,
    /** A line that only dates, numbers or signs the page. */
    STAMP,
    /** The title of the blocks that follow. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** Page furniture: clock times, search forms, links to other pages. */
    NOISE
  }
}
