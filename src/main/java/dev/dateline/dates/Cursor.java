package dev.dateline.dates;

import dev.dateline.model.Span;
import dev.dateline.text.Letters;

/**
 * A place in a text from which date words are read, never looking far ahead.
 *
 * <p>A reading method that does not find what it reads leaves the cursor where it was.
 */
final class Cursor {

  /** More blanks than this stand between no two words of one date, but for the indent of a line. */
  private static final int MAX_BLANKS = 4;

  private static final int MAX_INDENT = 16;
  private static final int LONGEST_WORD = 24;

  private final char[] text;
  private final Vocabulary vocabulary;
  private int at;

  Cursor(Letters text, Vocabulary vocabulary) {
    this.text = text.array();
    this.vocabulary = vocabulary;
  }

  char[] text() {
    return text;
  }

  /** The words from one offset to another. */
  String words(int start, int end) {
    return new String(text, start, end - start);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int at() {
    return at;
  }

  void to(int offset) {
    at = offset;
  }

  /** Moves back to an offset and says that nothing was read. */
  boolean back(int offset) {
    at = offset;
    return false;
  }

  char peek() {
    return charAt(at);
  }

  char charAt(int offset) {
    return offset >= 0 && offset < text.length ? text[offset] : Chars.END;
  }

  Span from(int start) {
    return new Span(start, at);
  }

  boolean take(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  /** Reads a few blanks, or a line break with the indent after it. */
  boolean space() {
    int start = at;
    int breaks = 0;
    while (Chars.isSpace(peek())) {
      breaks += peek() == '\n' || peek() == '\u2029' ? 1 : 0;
      at++;
      if (breaks > 1 || at - start > (breaks == 0 ? MAX_BLANKS : MAX_INDENT)) {
        return back(start);
      }
    }
    return at > start;
  }

  /** Reads a hyphen or dash with or without blanks around it. */
  boolean dash() {
    int start = at;
    space();
    if (!Chars.isDash(peek())) {
      return back(start);
    }
    at++;
    space();
    return true;
  }

  /** Reads a comma, and a blank if there is one. */
  boolean comma() {
    if (!take(',')) {
      return false;
    }
    space();
    return true;
  }

  /** The word that begins here; {@link Word#OTHER} also when none does. */
  Word peekWord() {
    int end = wordEnd();
    return end == at ? Word.OTHER : vocabulary.find(text, at, end);
  }

  /** The end of the letters that begin here. */
  int wordEnd() {
    int end = at;
    while (Chars.isLetter(charAt(end))) {
      end++;
    }
    return end;
  }

  /** Reads a word that has the sense and returns its value, or {@link Word#NOT}. */
  int word(Sense sense) {
    Word word = peekWord();
    if (word.is(sense)) {
      at = wordEnd();
    }
    return word.as(sense);
  }

  boolean skip(Sense sense) {
    return word(sense) != Word.NOT;
  }

  /** Reads blanks and a word that has the sense. */
  int nextWord(Sense sense) {
    int start = at;
    if (!space()) {
      return Word.NOT;
    }
    int value = word(sense);
    if (value == Word.NOT) {
      at = start;
    }
    return value;
  }

  boolean skipNext(Sense sense) {
    return nextWord(sense) != Word.NOT;
  }

  /** Reads a number of so many digits at most and returns its value, or -1. */
  int number(int maxDigits) {
    int start = at;
    int value = 0;
    while (Chars.isDigit(peek())) {
      if (at - start == maxDigits) {
        at = start;
        return -1;
      }
      value = value * 10 + Chars.digit(peek());
      at++;
    }
    return at > start ? value : -1;
  }

  /** Whether the word just before an offset, across blanks, has the sense. */
  boolean wordBefore(int offset, Sense sense) {
    return before(offset).is(sense);
  }

  /** The word just before an offset, across blanks and a hyphen ("mid-"). */
  Word before(int offset) {
    int end = blanksBefore(offset);
    if (end == offset && Chars.isDash(charAt(end - 1))) {
      end--;
    }
    int start = wordStart(end);
    return start == end ? Word.OTHER : vocabulary.find(text, start, end);
  }

  /** The start of the letters that end at an offset. */
  int wordStart(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Chars.isLetter(text[start - 1])) {
      start--;
    }
    return start;
  }

  /** The start of the blanks just before an offset. */
  int blanksBefore(int offset) {
    int end = offset;
    while (end > 0 && offset - end < MAX_BLANKS && Chars.isSpace(text[end - 1])) {
      end--;
    }
    return end;
  }

  /** The offset of the article just before an offset, or that offset. */
  int withArticle(int offset) {
    int end = blanksBefore(offset);
    boolean article =
        end < offset
            && end >= 3
            && !Chars.isLetter(charAt(end - 4))
            && vocabulary.find(text, end - 3, end).is(Sense.THE);
    return article ? end - 3 : offset;
  }
}
