package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out dates that only frame a finer one: "in 2024 ... on 5 May", "last month, on 5 May", "on
 * Wednesday this week".
 */
final class Frames {

  /** A clause without a mark is seldom longer. */
  private static final int CLAUSE = 10;

  private Frames() {}

  /** The dates but those that only give a finer one its year, or say the same less finely. */
  static List<DateMention> without(Tokens tokens, List<DateMention> dates) {
    List<DateMention> kept = new ArrayList<>();
    for (DateMention date : dates) {
      if (!isFrame(tokens, date, dates)) {
        kept.add(date);
      }
    }
    return kept;
  }

  private static boolean isFrame(Tokens tokens, DateMention date, List<DateMention> dates) {
    for (DateMention other : dates) {
      if (frames(tokens, date, other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date only gives another one its year, or says the same less finely. */
  static boolean frames(Tokens tokens, DateMention date, DateMention other) {
    boolean year =
        range(date).precision() == Precision.YEAR
            && range(other).precision() != Precision.YEAR
            && range(date).contains(range(other))
            && hasYearFromContext(other);
    return year
        || range(date).precision() != Precision.DAY && isSharpened(tokens, date, other)
        || range(date).precision() == Precision.WEEK && other.last() + 1 == date.first();
  }

  private static boolean hasYearFromContext(DateMention date) {
    for (String step : date.date().basis()) {
      if (step.startsWith("year-from-")) {
        return true;
      }
    }
    return false;
  }

  /** "last month, on 22 February", "this year in Riga on 5 May": a finer date says the same. */
  private static boolean isSharpened(Tokens tokens, DateMention date, DateMention other) {
    int gap = other.first() - date.last();
    return gap > 0
        && range(other).precision() == Precision.DAY
        && range(date).contains(range(other))
        && (gap <= 3 || gap <= CLAUSE && DateClauses.isSameClause(tokens, date, other));
  }

  private static DateRange range(DateMention mention) {
    return mention.date().range().orElseThrow();
  }
}
