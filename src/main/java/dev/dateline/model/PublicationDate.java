package dev.dateline.model;

import java.time.LocalDate;
import java.util.Optional;

/** The day on which a document was published, and how that is known. */
public sealed interface PublicationDate {

  /** Where a publication date was found; earlier ones win. */
  enum Basis {
    /** The document's metadata says it. */
    DECLARED,
    /** The dateline of the story: "Moscow, 12 September 2022 (TDI):". */
    DATELINE,
    /** A stamp line of the page: "980-09-06-2025", "10 November 2021 - 08:07". */
    STAMP,
    /** The caller's {@code --date}. */
    OPTION
  }

  /** A known day. */
  record Known(LocalDate day, Basis basis) implements PublicationDate {}

  /** Nothing states it. */
  record Unknown() implements PublicationDate {}

  PublicationDate UNKNOWN = new Unknown();

  default Optional<LocalDate> date() {
    return this instanceof Known known ? Optional.of(known.day()) : Optional.empty();
  }
}
