package dev.dateline.model;

/**
 * One document as a reader delivers it: decoded, byte order mark dropped, line ends made LF.
 *
 * @param id its path as given, {@code FILE#id} in JSON Lines, {@code -} for standard input
 * @param sha256 the hash of the bytes it was read from, 64 hexadecimal digits, or empty where
 *     nobody asks for it
 * @param text the extracted text that all spans count
 * @param title the declared title, or empty
 * @param declared the publication date that its metadata or the caller states
 * @param language an ISO 639-1 code, {@code en} unless declared otherwise
 * @param url where it was published, as its metadata says, or empty
 */
public record Document(
    String id,
    String sha256,
    String text,
    String title,
    PublicationDate declared,
    String language,
    String url) {

  /** A document whose address nobody knows. */
  public Document(
      String id,
      String sha256,
      String text,
      String title,
      PublicationDate declared,
      String language) {
    this(id, sha256, text, title, declared, language, "");
  }
}
