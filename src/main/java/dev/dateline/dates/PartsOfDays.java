package dev.dateline.dates;

import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Anaphora;
import dev.dateline.model.DateFields.AtTime;
import dev.dateline.model.DateFields.DayPart;
import dev.dateline.model.DateFields.PartOfDay;
import dev.dateline.model.ResolvedDate;
import java.util.Optional;

/** Parts and times of a day, which have the day's value: "Monday night", "5 p.m. Thursday". */
final class PartsOfDays implements Step {

  /** The day with the part that is named next, or the day itself when none is. */
  static DateFields next(Cursor cursor, DateFields day) {
    int part = cursor.nextWord(Sense.PART_OF_DAY);
    return part == Word.NOT ? day : of(day, part);
  }

  /** A part of a day by its value in the rules. */
  static DateFields of(DateFields day, int part) {
    return new PartOfDay(day, DayPart.values()[part]);
  }

  /** The fields of the day that an expression names, whatever part or time of it is meant. */
  static DateFields day(DateExpression expression) {
    if (expression.fields() instanceof AtTime time) {
      return time.day();
    }
    return expression.fields() instanceof PartOfDay part ? part.day() : expression.fields();
  }

  @Override
  public Optional<ResolvedDate> resolve(DateExpression expression, Context context) {
    DateFields fields = day(expression);
    if (fields == expression.fields()) {
      return Optional.empty();
    }
    boolean told = fields instanceof Anaphora;
    if (told && context.paragraphDay().isEmpty()) {
      // "that night" of a speech seldom is of the day that another paragraph has told.
      return Optional.of(Results.unresolved(expression, "nothing-to-refer-to"));
    }
    ResolvedDate day = context.resolve(expression.with(fields));
    return Optional.of(new ResolvedDate(expression, day.resolution(), day.parts()));
  }
}
