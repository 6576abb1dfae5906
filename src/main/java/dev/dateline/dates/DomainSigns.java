package dev.dateline.dates;

import dev.dateline.dates.DateSettings.Domain;
import dev.dateline.model.DateExpression;
import dev.dateline.model.DateFields;
import dev.dateline.model.DateFields.Composed;
import dev.dateline.model.DateFields.Past;
import dev.dateline.model.DateFields.Phrase;
import dev.dateline.model.DateFields.Relative;
import dev.dateline.model.DateFields.Weekday;
import dev.dateline.model.DateFields.Yearly;
import dev.dateline.text.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells a text that looks back on history from news, by its signs: it has neither a date nor a
 * dateline, or nearly all of its many years are long past and hardly anything is told relative to
 * its date, or all of its few are a generation past, one of them comes first, and nothing is
 * relative.
 */
final class DomainSigns {

  private static final int MANY = 8;
  private static final int SOME = 4;
  private static final int YEARS_AGO = 2;
  private static final int A_GENERATION = 25;

  private int stated;
  private int yearless;
  private int longAgo;
  private int history;
  private boolean leads;
  private int relative;

  /** Whether dates take the year told last rather than one near the anchor. */
  static boolean narrative(Domain domain, List<DateExpression> found, Structure structure) {
    return switch (domain) {
      case NEWS -> false;
      case NARRATIVE -> true;
      case AUTO -> looksBack(found, structure);
    };
  }

  // "BEIJING, Nov. 5 --" heads news, of whatever year.
  private static boolean looksBack(List<DateExpression> found, Structure structure) {
    Optional<LocalDate> anchor = structure.anchorDay();
    return anchor.isPresent()
        ? new DomainSigns().lookBack(found, anchor.get())
        : structure.datelines().isEmpty();
  }

  private boolean lookBack(List<DateExpression> found, LocalDate anchor) {
    for (DateExpression expression : found) {
      count(expression, anchor.getYear());
    }
    boolean many = stated >= MANY && longAgo * 5 >= stated * 4 && relative * MANY <= stated;
    return many || stated >= SOME && history == stated && relative == 0 && leads;
  }

  private void count(DateExpression expression, int year) {
    DateFields fields = PartsOfDays.day(expression);
    if (fields instanceof Composed) {
      for (DateExpression part : expression.parts()) {
        count(part, year);
      }
    } else if (fields instanceof Yearly yearly && yearly.year() != 0) {
      leads |= stated == 0 && yearless == 0;
      stated++;
      longAgo += yearly.year() < year - YEARS_AGO ? 1 : 0;
      history += yearly.year() < year - A_GENERATION ? 1 : 0;
    } else if (fields instanceof Yearly) {
      yearless++;
    } else if (fields instanceof Relative && !Relatives.endsWhole(expression)
        || fields instanceof Past
        || fields instanceof Phrase
        || fields instanceof Weekday) {
      relative++;
    }
  }
}
