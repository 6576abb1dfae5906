package dev.dateline.input;

/**
 * The bytes of one document, with what the file or archive that holds it says of it.
 *
 * @param id the document's, such as {@code archive.zip!/page.html}
 * @param charset the charset that a header outside the bytes names, or empty
 * @param metadata what its container declares, which wins over what its own bytes declare
 */
record Source(String id, byte[] bytes, String charset, Metadata metadata) {

  /** A file of which nothing is known but what is in it. */
  static Source of(String id, byte[] bytes) {
    return new Source(id, bytes, "", Metadata.NONE);
  }
}
