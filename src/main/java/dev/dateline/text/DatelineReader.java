package dev.dateline.text;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Reads the dateline at the start of a story: a place, a day, an agency in parentheses, then a
 * colon or dash: "Moscow, 12 September 2022 (TDI):", "SEOUL, June 9 (Yonhap) --".
 */
final class DatelineReader {

  /** A dateline is not longer than this. */
  private static final int LIMIT = 110;

  private static final String AFTER_PLACE = " \t\n\u000B\f\r,.\u2013\u2014-";

  /** The dateline of a block, or none. */
  List<DatelineStamp> read(
      String text, Span block, DateCursor dates, Optional<LocalDate> declared) {
    Span head = new Span(block.start(), Math.min(block.end(), block.start() + LIMIT));
    int close = close(text, head, dates);
    if (close < 0) {
      return List.of();
    }
    Span whole = new Span(block.start(), close);
    List<DateExpression> inside = dates.in(whole);
    String place = place(text, whole, inside);
    if (place.isEmpty() || !isPlaceLike(place)) {
      return List.of();
    }
    Optional<LocalDate> day = dates.dayIn(whole, declared);
    if (day.isEmpty() && !place.equals(place.toUpperCase(java.util.Locale.ROOT))) {
      return List.of();
    }
    DatelineStamp.Day start =
        day.isPresent() ? new DatelineStamp.Day.Known(day.get()) : new DatelineStamp.Day.Unknown();
    return List.of(new DatelineStamp(whole, place, start, agency(text, whole)));
  }

  /** The offset after the colon or dash that closes a dateline, or -1. */
  private static int close(String text, Span head, DateCursor dates) {
    int from = head.start();
    for (DateExpression expression : dates.in(head)) {
      from = expression.span().end();
      break;
    }
    for (int at = from; at < head.end(); at++) {
      char c = text.charAt(at);
      if (c == ':' && at + 1 < head.end() && Character.isWhitespace(text.charAt(at + 1))) {
        return at + 1;
      }
      if (c == '\u2013' || c == '\u2014' || c == '-' && isDash(text, at, head.end())) {
        return c == '-' && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
      }
      if (Character.isLowerCase(c) && at > from + 40 || c == '.' && at > from + 3) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDash(String text, int at, int limit) {
    return at + 1 < limit
        && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == ' ' && text.charAt(at - 1) == ' ');
  }

  private static String place(String text, Span whole, List<DateExpression> dates) {
    int end = dates.isEmpty() ? whole.end() : dates.get(0).span().start();
    int at = whole.start();
    while (at < end && isPlaceChar(text.charAt(at))) {
      at++;
    }
    while (at > whole.start() && AFTER_PLACE.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return text.substring(whole.start(), at);
  }

  private static boolean isPlaceChar(char c) {
    return Character.isLetter(c) || " .,/'\u2019-".indexOf(c) >= 0;
  }

  /** One to four words, the first capitalised; no small words but those of names. */
  private static boolean isPlaceLike(String place) {
    StringTokenizer words = new StringTokenizer(place, " ,/");
    if (words.countTokens() > 5 || !Character.isUpperCase(place.charAt(0))) {
      return false;
    }
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
        return false;
      }
    }
    return true;
  }

  private static String agency(String text, Span whole) {
    int open = text.indexOf('(', whole.start());
    int close = text.indexOf(')', whole.start());
    return open >= 0 && open < close && close < whole.end() ? text.substring(open + 1, close) : "";
  }
}
