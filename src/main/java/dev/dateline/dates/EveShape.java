package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateExpression.Kind;
import dev.dateline.model.DateFields.Offset;
import dev.dateline.model.Precision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "the eve of January 27": the day before. */
final class EveShape implements Shape {

  @Override
  public Set<Sense> starts() {
    return Set.of(Sense.EVE);
  }

  @Override
  public Optional<DateExpression> read(Cursor cursor) {
    int from = cursor.withArticle(cursor.at());
    boolean of = cursor.skip(Sense.EVE) && cursor.skipNext(Sense.OF) && cursor.space();
    if (!of) {
      return Optional.empty();
    }
    return Pieces.read(cursor, false)
        .filter(date -> date.kind() == Kind.DATE)
        .map(date -> eve(cursor, from, date));
  }

  private static DateExpression eve(Cursor cursor, int from, DateExpression date) {
    Offset before = new Offset(Precision.DAY, -1);
    return new DateExpression(cursor.from(from), Kind.DATE, before, "date.eve", List.of(date));
  }
}
