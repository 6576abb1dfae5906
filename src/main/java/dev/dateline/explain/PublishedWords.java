package dev.dateline.explain;

import dev.dateline.model.PublicationDate;

/** When a document was published, and how that is known, in words. */
final class PublishedWords {

  private PublishedWords() {}

  static String of(PublicationDate published) {
    if (!(published instanceof PublicationDate.Known known)) {
      return "day of publication unknown";
    }
    String day = "published on " + Days.of(known.day());
    return switch (known.basis()) {
      case DECLARED -> day + ", as its metadata says";
      case DATELINE -> day + ", by its dateline";
      case STAMP -> day + ", by its stamp";
      case OPTION -> day + ", as --date says";
    };
  }
}
