package dev.dateline.events;

/**
 * The tokens of a sentence that belong to one event.
 *
 * @param first the index of the first token
 * @param last the index of the last token
 */
record Window(int first, int last) {

  static final Window EMPTY = new Window(1, 0);

  boolean contains(int index) {
    return first <= index && index <= last;
  }
}
