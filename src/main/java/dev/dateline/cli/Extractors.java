package dev.dateline.cli;

import dev.dateline.dates.DateSettings;
import dev.dateline.model.Document;
import dev.dateline.model.Extraction;
import java.util.List;
import java.util.function.Function;

/** Makes what finds the events of a document, from rules. */
interface Extractors {

  /**
   * Loads the rules.
   *
   * @param language the ISO 639-1 code of the built-in ones
   * @param rules the user's own rule files and folders, in order
   * @param dating how dates are to be read
   * @throws UsageException when there are none for the language, or a file is at fault
   */
  Function<Document, Extraction> load(String language, List<String> rules, DateSettings dating);
}
