package dev.dateline.input;

/** Reads documents of one kind, each from its bytes alone. */
interface ContentReader {

  /**
   * Reads one document.
   *
   * @throws UnreadableException when there is no text to be had from it
   */
  Content read(Source source) throws UnreadableException;
}
