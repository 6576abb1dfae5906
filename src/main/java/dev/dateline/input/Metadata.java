package dev.dateline.input;

import dev.dateline.model.PublicationDate;

/**
 * What is declared of a document, each value empty or unknown where nothing states it.
 *
 * @param published a declared day, never the caller's {@code --date}
 * @param url the address under which it was published
 * @param language an ISO 639-1 code
 */
record Metadata(String title, PublicationDate published, String url, String language) {

  static final Metadata NONE = new Metadata("", PublicationDate.UNKNOWN, "", "");

  /** This, with the other's values where this one states nothing. */
  Metadata orElse(Metadata other) {
    return new Metadata(
        first(title, other.title),
        published.date().isPresent() ? published : other.published,
        first(url, other.url),
        first(language, other.language));
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
