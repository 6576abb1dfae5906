package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Directed;
import dev.dateline.model.DateFields.FromEaster;
import dev.dateline.model.DateFields.MovingDay;
import dev.dateline.model.ResolvedDate;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Easter and Christmas in a text that may mean those of the Orthodox churches: no day is told, as
 * theirs is mostly another.
 */
final class WesternDays implements Step {

  private final Lexicon<Boolean> orthodox;

  WesternDays(RuleBook rules) {
    Map<String, Boolean> words = new HashMap<>();
    for (RuleNode section : rules.sections("date-words")) {
      Optional<RuleNode> values = section.find(Sense.ORTHODOX.key());
      if (values.isPresent()) {
        for (RuleNode texts : values.get().entries().values()) {
          for (String text : texts.texts()) {
            words.put(text.toLowerCase(Locale.ROOT), true);
          }
        }
      }
    }
    this.orthodox = new Lexicon<>(words, false);
  }

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    boolean western =
        NamedDayShape.isWestern(expression)
            || expression.fields() instanceof Directed directed && isWestern(directed.fields());
    return western && context.wording().mentions(orthodox)
        ? Optional.of(Results.unresolved(expression, "which-church"))
        : Optional.empty();
  }

  private static boolean isWestern(DateFields fields) {
    return fields instanceof MovingDay moving
        && moving.motion() instanceof FromEaster easter
        && !easter.orthodox();
  }
}
