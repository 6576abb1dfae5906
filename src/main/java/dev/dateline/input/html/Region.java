package dev.dateline.input.html;

/**
 * The blocks of one element.
 *
 * @param make its tag and class, by which siblings of one make are told
 * @param depth how many elements it is in
 * @param from its first block
 * @param to behind its last block
 */
record Region(Part part, String make, int depth, int from, int to) {

  boolean holds(Region other) {
    return from <= other.from && other.to <= to;
  }

  boolean holds(int block) {
    return from <= block && block < to;
  }
}
