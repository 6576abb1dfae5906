package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.DateRange;
import dev.dateline.model.Precision;
import dev.dateline.text.Tokens;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Keeps the dates that may date an event; limits, references and terms are none. */
final class DateRoles {

  /** The dates of a sentence that may date an event, in text order. */
  List<DateMention> keep(SentenceReading sentence, List<Cue> cues) {
    List<DateMention> kept = new ArrayList<>();
    for (DateMention date : sentence.dates()) {
      DateRange range = date.date().range().orElseThrow();
      boolean coarse = range.precision().compareTo(Precision.YEAR) >= 0;
      if (!isTooWide(range)
          && !follows(sentence.tokens(), date, cues, coarse)
          && !(coarse
              && (isAdjective(sentence.tokens(), date)
                  || isInName(sentence.tokens(), date)
                  || isVague(sentence.tokens(), date)
                  || isPossessive(sentence.tokens(), date)))) {
        kept.add(date);
      }
    }
    return kept;
  }

  /** Decades, centuries and spans of years are terms or eras. */
  private static boolean isTooWide(DateRange range) {
    return range.precision().compareTo(Precision.YEAR) > 0
        || ChronoUnit.DAYS.between(range.start(), range.end()) > 366;
  }

  private static boolean follows(Tokens tokens, DateMention date, List<Cue> cues, boolean coarse) {
    int before = date.first() - 1;
    if (before >= 0 && tokens.word(before).equals("the")) {
      if (isWithinName(tokens, date)) {
        return false;
      }
      before--;
    }
    for (Cue cue : cues) {
      boolean limit = cue.kind() == Cue.Kind.NO_EVENT_DATE;
      boolean term = coarse && cue.kind() == Cue.Kind.VALIDITY;
      if ((limit || term) && cue.last() == before) {
        return true;
      }
    }
    return false;
  }

  /** "since the May 2021 Lisbon Summit": the summit is the limit, and the date is its own. */
  private static boolean isWithinName(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    return after < tokens.size() && tokens.isCapitalised(after);
  }

  /** "this year's forum": a year that only tells which one is meant. */
  private static boolean isPossessive(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    return after < tokens.size() && tokens.shape(after) == Tokens.Shape.POSSESSIVE;
  }

  /** "two years ago": a year counted back from today is as rough as "recently". */
  private static boolean isVague(Tokens tokens, DateMention date) {
    return tokens.word(date.last()).equals("ago");
  }

  /** "the Convention of 1927", "the Act of 1976": a year that is part of a document's name. */
  private static boolean isInName(Tokens tokens, DateMention date) {
    int of = date.first() - 1;
    return of > 0
        && tokens.word(of).equals("of")
        && tokens.isCapitalised(of - 1)
        && tokens.shape(date.first()) == Tokens.Shape.NUMBER;
  }

  /** "the 2018 agreement", "2024-2026 Programme": a year right before its noun. */
  private static boolean isAdjective(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    boolean preposition =
        date.first() > 0
            && switch (tokens.word(date.first() - 1)) {
              case "in", "In", "during", "During", "of", "," -> true;
              default -> false;
            };
    boolean number = tokens.shape(date.first()) == Tokens.Shape.NUMBER;
    return number && !preposition && after < tokens.size() && tokens.isWord(after);
  }
}
