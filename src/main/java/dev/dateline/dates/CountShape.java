package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Duration;
import dev.dateline.model.DateFields.NoDate;
import dev.dateline.model.DateFields.Phrase;
import dev.dateline.model.Precision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number of days, weeks, months or years: "three days", "a five-day visit", "two days ago", "a
 * year later", "three weeks from now".
 */
final class CountShape implements Shape {

  /** Larger numbers are round ones: "5,000 years ago". */
  private static final int MAX_EXACT = 200;

  /** Values of words in the rules. */
  static final int FORTNIGHT = 3;

  private static final int THAN = 2;
  private static final int MORE = 3;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.NUMBER, Sense.COUNT, Sense.VAGUE_COUNT, Sense.UNIT, Sense.PERIOD);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    if (Chars.isDigit(cursor.peek()) && !Edges.cleanBefore(cursor, start)) {
      return Optional.empty();
    }
    if (cursor.peekWord().is(Sense.PERIOD)) {
      return cursor.word(Sense.PERIOD) == FORTNIGHT ? fortnight(cursor, start) : Optional.empty();
    }
    return cursor.peekWord().is(Sense.UNIT)
        ? afterArticle(cursor, start)
        : afterCount(cursor, start);
  }

  // "a year ago", "a week later"; a mere "a day" is nothing.
  private static Optional<DateExpression> afterArticle(Cursor cursor, int start) {
    int end = cursor.blanksBefore(start);
    if (end == start || !cursor.wordBefore(start, Sense.ARTICLE)) {
      return Optional.empty();
    }
    int from = cursor.wordStart(end);
    int unit = cursor.word(Sense.UNIT);
    boolean half = cursor.wordBefore(from, Sense.HALF);
    boolean vague = half || isAbout(cursor, from);
    return related(cursor, from, unit, vague ? 0 : 1);
  }

  // "nearly a year ago", "more than a year ago", but "higher than a year ago"
  private static boolean isAbout(Cursor cursor, int from) {
    int about = cursor.before(from).as(Sense.ABOUT);
    if (about != THAN) {
      return about != Word.NOT && about != MORE;
    }
    return cursor.before(cursor.wordStart(cursor.blanksBefore(from))).as(Sense.ABOUT) == MORE;
  }

  // "a fortnight ago", "a fortnight later", "for a fortnight"
  private static Optional<DateExpression> fortnight(Cursor cursor, int start) {
    int end = cursor.at();
    int from = cursor.wordStart(cursor.blanksBefore(start));
    if (from == start || !cursor.wordBefore(start, Sense.ARTICLE)) {
      return Optional.empty();
    }
    if (cursor.skipNext(Sense.AGO)) {
      return date(cursor, from, new Phrase("2 weeks ago", Precision.WEEK));
    }
    int direction = cursor.nextWord(Sense.SHIFT);
    if (direction != Word.NOT && stands(cursor)) {
      return date(cursor, from, new Anaphora(Precision.WEEK, 2 * direction));
    }
    cursor.to(end);
    return duration(cursor, from, Durations.of(Precision.WEEK, 2));
  }

  private static Optional<DateExpression> afterCount(Cursor cursor, int start) {
    int count = Counts.count(cursor);
    boolean vague = count < 0 && cursor.skip(Sense.VAGUE_COUNT);
    if (count < 0 && !vague || !cursor.dash() && !cursor.space()) {
      return Optional.empty();
    }
    if (vague && cursor.skip(Sense.OF)) {
      cursor.space();
    }
    Word word = cursor.peekWord();
    if (!word.is(Sense.UNIT)) {
      return word.is(Sense.CLOCK_UNIT) ? ofClock(cursor, start, count) : Optional.empty();
    }
    int unit = cursor.word(Sense.UNIT);
    boolean exact = count > 0 && count <= MAX_EXACT && !cursor.wordBefore(start, Sense.ABOUT);
    Optional<DateExpression> related = related(cursor, start, unit, exact ? count : 0);
    return related.isPresent() ? related : duration(cursor, start, Durations.of(word, count));
  }

  private static Optional<DateExpression> ofClock(Cursor cursor, int start, int count) {
    Duration length = Durations.of(cursor.peekWord(), count);
    cursor.to(cursor.wordEnd());
    cursor.skipNext(Sense.AGO);
    return duration(cursor, start, length);
  }

  private static Optional<DateExpression> duration(Cursor cursor, int start, Duration length) {
    return Optional.of(
        new DateExpression(cursor.from(start), Kind.DURATION, length, "date.count", List.of()));
  }

  // A count of 0 is a vague one: no day can be told from "nearly 20 years ago".
  private static Optional<DateExpression> related(Cursor cursor, int start, int unit, int count) {
    Precision precision = Precision.values()[unit];
    boolean vague = count == 0 || precision.compareTo(Precision.YEAR) > 0;
    int end = cursor.at();
    Optional<DateExpression> counted =
        vague ? Optional.empty() : FromDay.read(cursor, start, precision, count);
    if (counted.isPresent()) {
      return counted;
    }
    if (cursor.skipNext(Sense.AGO) || fromNow(cursor, end)) {
      return date(
          cursor, start, vague ? new NoDate("vague") : phrase(cursor, end, precision, count));
    }
    cursor.to(end);
    int direction = cursor.nextWord(Sense.SHIFT);
    if (direction == Word.NOT || !stands(cursor)) {
      cursor.to(end);
      return Optional.empty();
    }
    Anaphora there = new Anaphora(precision, direction * count);
    return date(cursor, start, vague ? new NoDate("vague") : there);
  }

  // "a week ago" means that very day, "three weeks ago" some day of that week.
  private static Phrase phrase(Cursor cursor, int unitEnd, Precision unit, int count) {
    String words = count + " " + cursor.words(cursor.wordStart(unitEnd), cursor.at());
    return new Phrase(words, unit == Precision.WEEK && count == 1 ? Precision.DAY : unit);
  }

  private static Optional<DateExpression> date(Cursor cursor, int start, DateFields fields) {
    return Optional.of(DateExpression.date(cursor.from(start), fields, "date.count"));
  }

  private static boolean fromNow(Cursor cursor, int end) {
    cursor.to(end);
    return cursor.skipNext(Sense.FROM) && cursor.skipNext(Sense.NOW);
  }

  // Of "two days after the summit" nothing is known, of "two days later" it is.
  private static boolean stands(Cursor cursor) {
    int start = cursor.at();
    boolean alone = cursor.wordBefore(start, Sense.ALONE);
    boolean more = cursor.space() && Chars.isLetter(cursor.peek());
    cursor.to(start);
    return alone || !more;
  }
}
