package dev.dateline.input;

import dev.dateline.model.PublicationDate;

/**
 * What the caller says of the inputs.
 *
 * @param encoding the name of the charset of files without a byte order mark, or empty to detect
 *     it; JSON Lines are UTF-8 whatever it says
 * @param published the publication date of documents that declare none
 * @param language the ISO 639-1 code of documents that declare none
 * @param hashed whether documents have the hash of their bytes; without, it is empty
 */
public record ReadingOptions(
    String encoding, PublicationDate published, String language, boolean hashed) {

  /** Options by which every document has its hash. */
  public ReadingOptions(String encoding, PublicationDate published, String language) {
    this(encoding, published, language, true);
  }

  /** The same for a reader who asks for no hash: it takes a quarter of the time to find dates. */
  public ReadingOptions withoutHashes() {
    return new ReadingOptions(encoding, published, language, false);
  }
}
