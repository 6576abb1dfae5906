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

  /** The words of a title before or behind its year. */
  private static final int TITLE = 6;

  /** The dates of a sentence that may date an event, in text order. */
  List<DateMention> keep(SentenceReading sentence, List<Cue> cues) {
    List<DateMention> kept = new ArrayList<>();
    for (DateMention date : sentence.dates()) {
      if (why(sentence.tokens(), date, cues).isEmpty()) {
        kept.add(date);
      }
    }
    return kept;
  }

  /** Why a date dates no event, whatever its sentence tells, as {@link Reasons} names it. */
  static String why(Tokens tokens, DateMention date, List<Cue> cues) {
    String reference = reference(tokens, date, cues);
    if (!reference.isEmpty()) {
      return reference;
    }
    if (isForward(tokens, date)) {
      return Reasons.FORWARD;
    }
    if (isCountedBack(tokens, date)) {
      return Reasons.COUNTED_BACK;
    }
    if (follows(tokens, date, cues)) {
      return Reasons.LIMIT;
    }
    return isCoarse(date) && isVague(tokens, date) ? Reasons.ROUGH_YEAR : Reasons.NONE;
  }

  /** Whether all dates of a sentence are parts of names, terms and the like. */
  boolean areReferences(SentenceReading sentence, List<Cue> cues) {
    for (DateMention date : sentence.dates()) {
      if (reference(sentence.tokens(), date, cues).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** What a date is that is part of a name, a term and the like, or nothing. */
  private static String reference(Tokens tokens, DateMention date, List<Cue> cues) {
    if (isTooWide(date.date().range().orElseThrow())) {
      return Reasons.TOO_WIDE;
    }
    if (!isCoarse(date)) {
      return Reasons.NONE;
    }
    if (follows(tokens, date, cues)) {
      return Reasons.TERM;
    }
    if (isAdjective(tokens, date) || DateClauses.isOwner(tokens, date)) {
      return Reasons.ADJECTIVE;
    }
    if (isInName(tokens, date)) {
      return Reasons.IN_NAME;
    }
    return isQuoted(tokens, date) ? Reasons.IN_QUOTES : Reasons.NONE;
  }

  private static boolean isCoarse(DateMention date) {
    return date.date().range().orElseThrow().precision().compareTo(Precision.YEAR) >= 0;
  }

  /** Decades, centuries and spans of years are terms or eras. */
  private static boolean isTooWide(DateRange range) {
    return range.precision().compareTo(Precision.YEAR) > 0
        || ChronoUnit.DAYS.between(range.start(), range.end()) > 366;
  }

  private static boolean follows(Tokens tokens, DateMention date, List<Cue> cues) {
    int before = date.first() - 1;
    if (before >= 0 && tokens.word(before).equals("the")) {
      if (isWithinName(tokens, date)) {
        return false;
      }
      before--;
    }
    for (Cue cue : cues) {
      boolean limit = cue.kind() == Cue.Kind.NO_EVENT_DATE;
      boolean term = isCoarse(date) && cue.kind() == Cue.Kind.VALIDITY;
      if ((limit || term) && cue.last() == before) {
        return true;
      }
    }
    return false;
  }

  /** "the same day that it recognised the Republic, on 7 May": a day still to be told. */
  private static boolean isForward(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    return after < tokens.size()
        && tokens.word(date.last()).equals("day")
        && (tokens.word(after).equals("that") || tokens.word(after).equals("as"));
  }

  /** "in December 30 years ago": another December than the last one. */
  private static boolean isCountedBack(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    return after + 2 < tokens.size()
        && tokens.isCapitalised(date.last())
        && tokens.word(after + 2).equals("ago");
  }

  /** "since the May 2021 Lisbon Summit": the summit is the limit, and the date is its own. */
  private static boolean isWithinName(Tokens tokens, DateMention date) {
    int after = date.last() + 1;
    return after < tokens.size() && tokens.isCapitalised(after);
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

  /** "the museum 'Battle of the River in 1943'": a year in a title. */
  private static boolean isQuoted(Tokens tokens, DateMention date) {
    return isQuote(tokens, date.first() - 1, -1) && isQuote(tokens, date.last() + 1, 1);
  }

  /** Whether the next quotation mark in a direction is near, and opens or closes that way. */
  private static boolean isQuote(Tokens tokens, int from, int step) {
    for (int i = 0, at = from; i < TITLE && at >= 0 && at < tokens.size(); i++, at += step) {
      if (tokens.isMark(at, '"') || tokens.isMark(at, step < 0 ? '\u201C' : '\u201D')) {
        return true;
      }
    }
    return false;
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
