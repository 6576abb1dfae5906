package dev.dateline.events;

import dev.dateline.model.DateRange;
import dev.dateline.model.EventType;
import dev.dateline.model.Precision;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says where an event stands on the day of the document, or that the text does not assert it. */
final class StatusReader {

  private static final int NEAR = 9;

  /** Who arrived the day before yesterday or later is taken to be there still. */
  private static final int STILL_AWAY = 3;

  /** The status; empty when the event is denied, doubted or one of many. */
  Optional<Status> read(
      Candidate candidate, Tense tense, List<Cue> cues, Optional<LocalDate> anchor) {
    Cue deciding = deciding(candidate, cues);
    if (deciding != null) {
      return status(deciding);
    }
    DateRange range = candidate.date().date().range().orElseThrow();
    // A page put up the day before, as clocks go elsewhere: "met on the 29th".
    boolean past = tense == Tense.PAST && !candidate.trigger().isNominal();
    if (past && anchor.isPresent() && range.end().equals(anchor.get().plusDays(1))) {
      return Optional.of(Status.HELD);
    }
    boolean begun = anchor.isPresent() && isBegun(range, anchor.get());
    return Optional.of(
        begun && isOpenEnded(candidate, cues) ? Status.ONGOING : byDate(range, tense, anchor));
  }

  /** The cue that denies the event, else the last one that changes its status; null for none. */
  static Cue deciding(Candidate candidate, List<Cue> cues) {
    Cue changing = null;
    boolean told = has(cues, Cue.Kind.REPORTING);
    for (Cue cue : cues) {
      if (candidate.holds(cue.first()) && isNear(candidate.trigger(), cue)) {
        if (denies(cue, told)) {
          return cue;
        }
        changing = changes(cue) ? cue : changing;
      }
    }
    return changing;
  }

  private static boolean denies(Cue cue, boolean told) {
    return switch (cue.kind()) {
      case UNREAL, NEGATED, CONDITIONAL, INVITED, REPEATED, DOUBT -> true;
      case REPORTED -> !told;
      default -> false;
    };
  }

  /** Why an event that a cue denies is left out, as {@link Reasons} names it. */
  static String why(Cue denying) {
    return switch (denying.kind()) {
      case NEGATED -> Reasons.NEGATED;
      case CONDITIONAL, DOUBT -> Reasons.CONDITIONAL;
      case INVITED -> Reasons.INVITATION;
      case REPORTED -> Reasons.REPORTED;
      case REPEATED -> Reasons.RECURRING;
      default -> Reasons.UNREAL;
    };
  }

  private static boolean changes(Cue cue) {
    return cue.kind() == Cue.Kind.CANCELLED || cue.kind() == Cue.Kind.POSTPONED;
  }

  private static Optional<Status> status(Cue deciding) {
    return switch (deciding.kind()) {
      case CANCELLED -> Optional.of(Status.CANCELLED);
      case POSTPONED -> Optional.of(Status.POSTPONED);
      default -> Optional.empty();
    };
  }

  /** Whether a cue undoes what stands right behind it. */
  private static boolean undoes(Cue.Kind kind) {
    return switch (kind) {
      case UNREAL, NEGATED, CONDITIONAL, INVITED, REPORTED -> true;
      default -> false;
    };
  }

  private static boolean isNear(Trigger trigger, Cue cue) {
    int distance =
        cue.last() < trigger.first()
            ? trigger.first() - cue.last()
            : Math.max(0, cue.first() - trigger.last());
    if (changes(cue) && trigger.isNominal() && cue.first() > trigger.last()) {
      return true;
    }
    if (cue.kind() == Cue.Kind.DOUBT) {
      return cue.last() < trigger.first();
    }
    if (!undoes(cue.kind())) {
      return distance <= NEAR;
    }
    // "announced it would partner": what follows a verb does not undo it.
    boolean after = !trigger.isNominal() && cue.first() > trigger.verb();
    return !after && distance <= NEAR / 2;
  }

  /** Whether a day was some days ago at most: who set out then is still on the way. */
  private static boolean isBegun(DateRange range, LocalDate day) {
    return range.precision() == Precision.DAY
        && !range.start().isAfter(day)
        && range.end().plusDays(STILL_AWAY).isAfter(day);
  }

  /** "will travel to Riga starting 5 May", "arrived in Riga on 5 May". */
  static boolean isOpenEnded(Candidate candidate, List<Cue> cues) {
    Trigger trigger = candidate.trigger();
    for (Cue cue : cues) {
      boolean before = cue.last() + 1 == candidate.date().first();
      if (cue.kind() == Cue.Kind.OPEN_ENDED && (before || cue.first() == trigger.verb())) {
        return trigger.rule().type() == EventType.VISIT;
      }
    }
    return false;
  }

  private static Status byDate(DateRange range, Tense tense, Optional<LocalDate> anchor) {
    if (anchor.isEmpty()) {
      return tense == Tense.FUTURE ? Status.PLANNED : Status.HELD;
    }
    LocalDate day = anchor.get();
    if (range.end().isBefore(day)) {
      return Status.HELD;
    }
    if (range.start().isAfter(day)) {
      return Status.PLANNED;
    }
    if (range.precision() == Precision.WEEK && tense != Tense.FUTURE && tense != Tense.PAST) {
      return Status.ONGOING;
    }
    if (range.precision() != Precision.DAY) {
      boolean ahead = tense == Tense.FUTURE || tense == Tense.PRESENT;
      return ahead ? Status.PLANNED : Status.HELD;
    }
    return onTheDay(range, day, tense);
  }

  private static Status onTheDay(DateRange range, LocalDate day, Tense tense) {
    boolean single = range.start().equals(range.end());
    if (range.start().equals(day) && tense == Tense.FUTURE) {
      return Status.PLANNED;
    }
    boolean over = single || range.end().equals(day) && tense == Tense.PAST;
    return over || tense == Tense.PAST && range.end().isBefore(day.plusDays(2))
        ? Status.HELD
        : Status.ONGOING;
  }

  private static boolean has(List<Cue> cues, Cue.Kind kind) {
    for (Cue cue : cues) {
      if (cue.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
