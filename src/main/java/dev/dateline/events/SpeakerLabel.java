package dev.dateline.events;

import dev.dateline.model.Span;

/** The name of who speaks at the start of a paragraph of a transcript: "MS. JEAN-PIERRE:". */
final class SpeakerLabel {

  private static final int LONGEST = 60;

  private SpeakerLabel() {}

  /** The paragraph behind its speaker's name; all of it when it has none. */
  static Span without(String text, Span paragraph) {
    if (isQuestion(text, paragraph.start(), paragraph.end())) {
      return new Span(afterSpace(text, paragraph.start() + 1, paragraph.end()), paragraph.end());
    }
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    int letters = 0;
    for (int at = paragraph.start(); at < limit; at++) {
      char c = text.charAt(at);
      if (c == ':' && letters > 1) {
        return new Span(afterSpace(text, at + 1, paragraph.end()), paragraph.end());
      }
      if (Character.isLowerCase(c) || Character.isDigit(c)) {
        return paragraph;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return paragraph;
  }

  /** "Q Thank you": whoever asks has no name. */
  static boolean isQuestion(String text, int start, int end) {
    boolean label = start + 2 < end && text.charAt(start) == 'Q';
    boolean first = start == 0 || text.charAt(start - 1) == '\n';
    return label && first && isSpace(text.charAt(start + 1));
  }

  private static int afterSpace(String text, int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
