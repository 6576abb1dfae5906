package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.Calendar;
import dev.dateline.model.DateFields.Offset;
import dev.dateline.model.DateFields.Phrase;
import dev.dateline.model.DateFields.Recalled;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Season;
import dev.dateline.model.Precision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What points at a date spoken of: "the same day", "that year", "the following week", "the day
 * before"; and "the day after tomorrow".
 */
final class RefersShape implements Shape {

  private static final String RULE = "date.refers";

  /** What a time spoken of may be. */
  private static final long TOLD =
      Sense.SEASON.bit() | Sense.MONTH.bit() | Sense.PART_OF_DAY.bit() | Sense.UNIT.bit();

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.REFERS, Sense.UNIT);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    return cursor.peekWord().is(Sense.UNIT) ? dayBefore(cursor, start) : refers(cursor, start);
  }

  private static Optional<DateExpression> refers(Cursor cursor, int start) {
    int offset = cursor.word(Sense.REFERS);
    if (offset == 0) {
      cursor.skipNext(Sense.REFERS); // "that same day"
    }
    if (!ahead(cursor).isAny(TOLD)) {
      return Optional.empty(); // as after nearly every "that"
    }
    boolean article = offset == 0 || cursor.withArticle(start) != start;
    Optional<DateFields> recalled = article ? recalled(cursor, offset) : Optional.empty();
    if (recalled.isPresent()) {
      return date(cursor, cursor.withArticle(start), recalled.get());
    }
    int end = cursor.at();
    int part = article ? cursor.nextWord(Sense.PART_OF_DAY) : Word.NOT;
    if (cursor.wordBefore(cursor.at(), Sense.RELATIVE_DAY)) {
      cursor.to(end); // "to speak of that tonight"
      return Optional.empty();
    }
    if (part != Word.NOT) {
      DateFields day = PartsOfDays.of(new Anaphora(Precision.DAY, offset), part);
      return date(cursor, cursor.withArticle(start), day);
    }
    int unit = article ? cursor.nextWord(Sense.UNIT) : Word.NOT;
    if (unit == Word.NOT || cursor.wordBefore(cursor.at(), Sense.PLURAL)) {
      return Optional.empty();
    }
    Precision precision = Precision.values()[unit];
    int from = cursor.withArticle(start);
    // "over the following year", "the following decade" are stretches from what was told.
    boolean stretch =
        cursor.wordBefore(from, Sense.ABOUT) || precision.compareTo(Precision.YEAR) > 0;
    if (offset > 0 && stretch) {
      return Optional.of(
          new DateExpression(
              cursor.from(from), Kind.DURATION, Durations.of(precision, 1), RULE, List.of()));
    }
    return date(cursor, from, new Anaphora(precision, offset));
  }

  private static Word ahead(Cursor cursor) {
    int start = cursor.at();
    Word word = cursor.space() ? cursor.peekWord() : Word.OTHER;
    cursor.to(start);
    return word;
  }

  // "that summer", "the following June"
  private static Optional<DateFields> recalled(Cursor cursor, int offset) {
    int end = cursor.at();
    int season = cursor.nextWord(Sense.SEASON);
    if (season != Word.NOT && offset == 0 && clause(cursor, end)) {
      cursor.to(end); // "tools that fall short"
      return Optional.empty();
    }
    if (season != Word.NOT) {
      return Optional.of(new Recalled(new Season(0, season), offset));
    }
    int start = cursor.at();
    boolean lone = offset == 0 && cursor.space() && cursor.peekWord().is(Sense.LONE);
    boolean verb = lone && !Chars.isUpper(cursor.peek());
    int month = !verb && (offset == 0 || cursor.space()) ? Months.month(cursor) : Word.NOT;
    boolean dated = cursor.space() && Chars.isDigit(cursor.peek());
    if (month == Word.NOT || dated) {
      cursor.to(start);
      return Optional.empty();
    }
    int monthEnd = cursor.blanksBefore(cursor.at());
    cursor.to(monthEnd);
    boolean clause = offset == 0 && clause(cursor, start);
    cursor.to(clause ? start : monthEnd);
    return clause ? Optional.empty() : Optional.of(new Recalled(new Calendar(0, month, 0), offset));
  }

  // The words after "that" go on as a clause of their own would.
  private static boolean clause(Cursor cursor, int end) {
    int start = cursor.at();
    boolean word = cursor.space() && Chars.isLetter(cursor.peek());
    boolean and = cursor.peekWord().is(Sense.AND);
    cursor.to(start);
    return word && !and && joins(cursor, end);
  }

  // "they noted that June is hot", but "That June a council met", "later that June a council met"
  private static boolean joins(Cursor cursor, int end) {
    int that = cursor.wordStart(end);
    Word before = cursor.before(that);
    int blanks = cursor.blanksBefore(that);
    boolean after = Chars.isLetter(cursor.charAt(blanks - 1)) && blanks < that;
    return after
        && !Chars.isUpper(cursor.charAt(that))
        && !before.is(Sense.PHASE)
        && !before.is(Sense.BEFORE_MONTH);
  }

  private static Optional<DateExpression> dayBefore(Cursor cursor, int start) {
    int from = cursor.withArticle(start);
    int unit = cursor.word(Sense.UNIT);
    int direction = from == start ? Word.NOT : cursor.nextWord(Sense.SHIFT);
    if (direction == Word.NOT) {
      return Optional.empty();
    }
    int end = cursor.at();
    if (unit == 0 && cursor.skipNext(Sense.RELATIVE_DAY)) {
      String words = cursor.words(from, cursor.at());
      return date(cursor, from, new Phrase(words, Precision.DAY));
    }
    cursor.to(end);
    Optional<DateExpression> counted = beside(cursor, from, unit, direction);
    if (counted.isPresent()) {
      return counted;
    }
    cursor.to(end);
    boolean more = cursor.space() && Chars.isLetter(cursor.peek());
    cursor.to(end);
    // "the day after the summit" tells no day.
    return more
        ? Optional.empty()
        : date(cursor, from, new Anaphora(Precision.values()[unit], direction));
  }

  // "the week before last", "the month after next", "the day after June 5"
  private static Optional<DateExpression> beside(Cursor cursor, int from, int unit, int direction) {
    Precision precision = Precision.values()[unit];
    if (!cursor.space()) {
      return Optional.empty();
    }
    int start = cursor.at();
    if (cursor.word(Sense.WHICH) == direction
        && !(cursor.space() && Chars.isLetter(cursor.peek()))) {
      cursor.to(cursor.blanksBefore(cursor.at()));
      return date(cursor, from, new Relative(precision, 2 * direction));
    }
    cursor.to(start);
    Optional<DateExpression> day = Pieces.read(cursor, false);
    boolean whole = day.isPresent() && FromDay.isDay(day.get()) && precision == Precision.DAY;
    return whole
        ? Optional.of(
            new DateExpression(
                cursor.from(from),
                Kind.DATE,
                new Offset(Precision.DAY, direction),
                RULE,
                List.of(day.get())))
        : Optional.empty();
  }

  private static Optional<DateExpression> date(Cursor cursor, int from, DateFields fields) {
    return Optional.of(DateExpression.date(cursor.from(from), fields, RULE));
  }
}
