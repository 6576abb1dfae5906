package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Season;
import java.util.Optional;
import java.util.Set;

/** "spring of 2023", "in the autumn"; a bare "fall" or "spring" is none. */
final class SeasonShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.SEASON);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int start = cursor.at();
    int month = cursor.word(Sense.SEASON);
    Years.Tail tail = Years.tail(cursor);
    int from = cursor.withArticle(start);
    boolean said = cursor.wordBefore(from, Sense.IN_YEAR) && !Edges.counted(cursor);
    if (!tail.stated() && !said) {
      return Optional.empty();
    }
    Season season = new Season(tail.year(), month);
    return Optional.of(
        new DateExpression(cursor.from(from), Kind.DATE, season, "date.season", tail.relative()));
  }
}
