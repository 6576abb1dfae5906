package dev.dateline.input.html;

/** What an element is to its page, as its tag, role and class names have it. */
enum Part {
  PLAIN,
  /** Its text is never the page's. */
  SKIP,
  /** Around the text: share bars, footers, comments. */
  FURNITURE,
  /** The same, unless most of the page is in it. */
  BESIDE,
  /** The same, unless the page's title is in it. */
  HEAD,
  /** Several of a kind that each lead to another page. */
  TEASERS,
  /** Holds the text, and perhaps more. */
  MAIN,
  /** Holds the text and nothing else. */
  BODY;

  boolean isAround() {
    return this == FURNITURE || this == BESIDE || this == HEAD || this == TEASERS;
  }

  boolean holdsText() {
    return this == MAIN || this == BODY;
  }
}
