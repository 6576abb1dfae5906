package dev.dateline.events;

import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.text.Letters;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.List;

/**
 * A sentence that has been cut out but not read; its words are told apart when they are asked for.
 */
final class Cut {

  private final Letters text;
  private final Span span;
  private final List<ResolvedDate> dates;
  private final Vocabulary vocabulary;
  private Tokens tokens;

  /**
   * A stretch of a text.
   *
   * @param dates the date expressions in it, in text order
   */
  Cut(Letters text, Span span, List<ResolvedDate> dates, Vocabulary vocabulary) {
    this.text = text;
    this.span = span;
    this.dates = dates;
    this.vocabulary = vocabulary;
  }

  Span span() {
    return span;
  }

  List<ResolvedDate> dates() {
    return dates;
  }

  Tokens tokens() {
    if (tokens == null) {
      tokens = Tokens.of(text, span, vocabulary);
    }
    return tokens;
  }
}
