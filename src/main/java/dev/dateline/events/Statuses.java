package dev.dateline.events;

import dev.dateline.model.DateRange;
import dev.dateline.model.Explanation.Origin;
import dev.dateline.model.Span;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells how an event came by its status, in the order in which {@link StatusReader} asks. */
final class Statuses {

  private final SentenceEvents events;
  private final Optional<LocalDate> day;

  /**
   * For the events of a document.
   *
   * @param day that of the page
   */
  Statuses(SentenceEvents events, Optional<LocalDate> day) {
    this.events = events;
    this.day = day;
  }

  Origin of(Mention mention) {
    Status status = mention.claim().status();
    List<Cue> cues = events.cues(mention.sentence());
    Cue deciding = StatusReader.deciding(mention.found().candidate(), cues);
    boolean said = status == Status.CANCELLED || status == Status.POSTPONED;
    Span words =
        said && deciding != null
            ? mention.sentence().tokens().span(deciding.first(), deciding.last())
            : Span.NONE;
    String how = said ? "said" : how(mention, status, cues);
    return new Origin(status.name().toLowerCase(Locale.ROOT), how, words);
  }

  private String how(Mention mention, Status status, List<Cue> cues) {
    Candidate candidate = mention.found().candidate();
    DateRange range = mention.claim().date().range();
    if (day.isEmpty()) {
      return "tense";
    }
    if (candidate.isLead() && status == Status.PLANNED) {
      return "schedule";
    }
    if (status == Status.ONGOING && StatusReader.isOpenEnded(candidate, cues)) {
      return "under-way";
    }
    if (range.end().isBefore(day.get())) {
      return "over";
    }
    if (range.start().isAfter(day.get())) {
      return status == Status.PLANNED ? "ahead" : "told-as-past";
    }
    return status == Status.ONGOING ? "running" : today(mention.found().tense());
  }

  /** On the page's own day, or in the period around it, the tense decides. */
  private static String today(Tense tense) {
    return switch (tense) {
      case FUTURE -> "told-as-future";
      case PAST -> "told-as-past";
      case PRESENT, UNSURE -> "told-today";
    };
  }
}
