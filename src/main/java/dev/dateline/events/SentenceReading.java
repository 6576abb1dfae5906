package dev.dateline.events;

import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.SentenceNames;
import dev.dateline.text.Tokens;
import java.util.List;

/**
 * A sentence with all that was found in it.
 *
 * @param dates the expressions in it that have a value, members of lists apart, in text order
 */
record SentenceReading(Span span, Tokens tokens, SentenceNames names, List<DateMention> dates) {

  /**
   * A date in a sentence.
   *
   * @param first the index of its first token
   * @param last the index of its last token
   */
  record DateMention(int first, int last, ResolvedDate date) {}
}
