package dev.dateline.input;

import dev.dateline.model.PublicationDate;
import java.util.Map;

/**
 * What the caller says of the inputs.
 *
 * @param encoding the name of the charset of files without a byte order mark, or empty to detect
 *     it; JSON Lines are UTF-8 whatever it says
 * @param published the publication date of documents that declare none
 * @param language the ISO 639-1 code of documents that declare none
 * @param hashed whether documents have the hash of their bytes; without, it is empty
 * @param columns the names of the columns of tables, and keys of JSON Lines, that hold {@code
 *     text}, {@code id}, {@code title}, {@code published} and {@code url}, by these words; what is
 *     not in it is sought under its own name
 */
public record ReadingOptions(
    String encoding,
    PublicationDate published,
    String language,
    boolean hashed,
    Map<String, String> columns) {

  /** Options by which every document has its hash, and values stand under their own names. */
  public ReadingOptions(String encoding, PublicationDate published, String language) {
    this(encoding, published, language, true, Map.of());
  }

  /** The same with the names of columns. */
  public ReadingOptions withColumns(Map<String, String> names) {
    return new ReadingOptions(encoding, published, language, hashed, names);
  }

  /** The same for a reader who asks for no hash: it takes a quarter of the time to find dates. */
  public ReadingOptions withoutHashes() {
    return new ReadingOptions(encoding, published, language, false, columns);
  }
}
