package dev.dateline.dates;

import dev.dateline.model.Span;
import java.util.Optional;

/** What the words of a document say of the dates among them. */
final class Wording {

  private final char[] text;
  private final TenseReader tense;
  private Optional<Boolean> mentioned = Optional.empty();
  private Span readSpan = new Span(0, 0);
  private TenseReader.Reading reading = new TenseReader.Reading(Tense.UNSURE, false, false, false);

  Wording(char[] text, TenseReader tense) {
    this.text = text;
    this.tense = tense;
  }

  /** The direction of a date: that of the word before it, else the tense around it. */
  Tense tense(Span span) {
    return switch (tense.before(text, span)) {
      case SINCE -> Tense.PAST;
      case TOWARD, EITHER -> Tense.UNSURE;
      case WITHIN, NONE -> reading(span).tense();
    };
  }

  /** Whether nothing but its tense is told of around a date. */
  boolean sure(Span span) {
    return since(span) || reading(span).sure();
  }

  private TenseReader.Reading reading(Span span) {
    if (!span.equals(readSpan)) {
      reading = tense.read(text, span);
      readSpan = span;
    }
    return reading;
  }

  /** The direction of a weekday: "by Friday" is to come. */
  Tense weekdayTense(Span span) {
    return switch (tense.before(text, span)) {
      case SINCE -> Tense.PAST;
      case TOWARD -> Tense.FUTURE;
      case EITHER, WITHIN, NONE -> reading(span).foreseen() ? Tense.FUTURE : reading(span).tense();
    };
  }

  /** Whether a date is the start of what goes on: "since May". */
  boolean since(Span span) {
    return tense.before(text, span) == TenseCues.Preposition.SINCE;
  }

  /** Whether a date is one until which something lasts or is done: "by May 1". */
  boolean toward(Span span) {
    return tense.before(text, span) == TenseCues.Preposition.TOWARD;
  }

  /** Whether a date is that of something with a name: "the 25 March Joint Statement". */
  boolean dates(Span span) {
    return describes(span) && Chars.isUpper(text[span.end() + 1]);
  }

  /** Whether a date says which one of several is meant: "the December congress". */
  boolean describes(Span span) {
    int next = span.end() + 1;
    return next < text.length
        && Chars.isSpace(text[next - 1])
        && Chars.isLetter(text[next])
        && tense.before(text, span) == TenseCues.Preposition.EITHER;
  }

  /** Whether the sentence of a date tells of what was earned or sold in a time. */
  boolean accounts(Span span) {
    return tense.sentenceHas(text, span, TenseCues.Kind.ACCOUNT);
  }

  /** Whether the sentence of a date tells what was earned "a share" in a quarter. */
  boolean perShare(Span span) {
    return tense.sentenceHas(text, span, TenseCues.Kind.PER_SHARE)
        && !tense.sentenceHas(text, span, TenseCues.Kind.LONGER);
  }

  /** Whether a date is one of those on which something happens again and again. */
  boolean recurring(Span span) {
    return reading(span).recurring();
  }

  /** Whether the document has one of these words; they are the same whenever it is asked. */
  boolean mentions(Lexicon<Boolean> words) {
    if (mentioned.isEmpty()) {
      mentioned = Optional.of(finds(words));
    }
    return mentioned.get();
  }

  private boolean finds(Lexicon<Boolean> words) {
    int at = 0;
    while (at < text.length) {
      int end = at;
      while (end < text.length && Chars.isLetter(text[end])) {
        end++;
      }
      if (end > at && words.find(text, at, end)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }
}
