package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import java.util.Optional;
import java.util.Set;

/** One form of date expressions, such as "9 June 2025" or "the fourth quarter". */
interface Shape {

  /** The senses of words that begin it; {@link Sense#NUMBER} when a digit does. */
  Set<Sense> starts();

  /**
   * Reads one from where the cursor stands, which is at a word or number of {@link #starts()}.
   *
   * <p>The expression may begin before the cursor ("the" of "the fourth quarter"), and where the
   * cursor is left means nothing.
   */
  Optional<DateExpression> read(Cursor cursor);
}
