package dev.dateline.events;

import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.SentenceNames;
import dev.dateline.text.Tokens;
import java.util.List;

/**
 * A sentence with all that was found in it.
 *
 * @param bodies councils, assemblies and series of meetings that it names, in text order
 * @param dates the expressions in it that have a value, members of lists apart, in text order
 */
record SentenceReading(
    Span span,
    Tokens tokens,
    SentenceNames names,
    List<BodyMention> bodies,
    List<DateMention> dates) {

  /** Whether a token is part of a date. */
  boolean isDate(int index) {
    for (DateMention date : dates) {
      if (date.first() <= index && index <= date.last()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A date in a sentence.
   *
   * @param first the index of its first token
   * @param last the index of its last token
   */
  record DateMention(int first, int last, ResolvedDate date) {}
}
