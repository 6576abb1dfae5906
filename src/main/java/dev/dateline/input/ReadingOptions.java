package dev.dateline.input;

import dev.dateline.model.PublicationDate;

/**
 * What the caller says of the inputs.
 *
 * @param encoding the name of the charset of files without a byte order mark, or empty to detect
 *     it; JSON Lines are UTF-8 whatever it says
 * @param published the publication date of documents that declare none
 * @param language the ISO 639-1 code of documents that declare none
 */
public record ReadingOptions(String encoding, PublicationDate published, String language) {}
