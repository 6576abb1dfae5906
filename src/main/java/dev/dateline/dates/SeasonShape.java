package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Season;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "spring of 2023", "in the autumn"; a bare "fall" or "spring" is none. */
final class SeasonShape implements Shape {

  private static final int WINTER = 12;

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.SEASON);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int month = cursor.word(Sense.SEASON);
    Years.Tail tail = month == WINTER ? ofWinter(cursor) : Years.tail(cursor);
    int from = cursor.withArticle(start);
    boolean said = cursor.wordBefore(from, Sense.IN_YEAR) && !Edges.counted(cursor);
    if (!tail.stated() && !said) {
      return Optional.empty();
    }
    Season season = new Season(tail.year(), month);
    return Optional.of(
        new DateExpression(cursor.from(from), Kind.DATE, season, "date.season", tail.relative()));
  }

  // "the winter of 1941-42", "winter 1941/1942" begins in the first of them.
  private static Years.Tail ofWinter(Cursor cursor) {
    int start = cursor.at();
    if (cursor.skipNext(Sense.OF) | cursor.space()) {
      cursor.space();
    }
    int digits = cursor.at();
    int year = cursor.number(4);
    boolean four = cursor.at() - digits == 4 && year >= Years.FIRST && year < Years.LAST;
    char mark = cursor.peek();
    if (four && (Chars.isDash(mark) || mark == '/') && isNext(cursor, year)) {
      return new Years.Tail(year, List.of());
    }
    cursor.to(start);
    return Years.tail(cursor);
  }

  private static boolean isNext(Cursor cursor, int year) {
    cursor.to(cursor.at() + 1);
    int digits = cursor.at();
    int next = cursor.number(4);
    boolean two = cursor.at() - digits == 2 && next == (year + 1) % 100;
    return (two || next == year + 1) && Edges.cleanAfter(cursor);
  }
}
