package dev.dateline.events;

import dev.dateline.model.DateRange;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says where an event stands on the day of the document, or that the text does not assert it. */
final class StatusReader {

  private static final int NEAR = 9;

  /** The status; empty when the event is denied, doubted or one of many. */
  Optional<Status> read(
      Candidate candidate, Tense tense, List<Cue> cues, Optional<LocalDate> anchor) {
    Status changed = null;
    boolean told = cues.stream().anyMatch(cue -> cue.kind() == Cue.Kind.REPORTING);
    for (Cue cue : cues) {
      if (candidate.holds(cue.first()) && isNear(candidate.trigger(), cue)) {
        if (denies(cue, told)) {
          return Optional.empty();
        }
        changed = change(cue, changed);
      }
    }
    if (changed != null) {
      return Optional.of(changed);
    }
    return Optional.of(byDate(candidate.date().date().range().orElseThrow(), tense, anchor));
  }

  private static boolean denies(Cue cue, boolean told) {
    return switch (cue.kind()) {
      case UNREAL, REPEATED, DOUBT -> true;
      case REPORTED -> !told;
      default -> false;
    };
  }

  private static Status change(Cue cue, Status before) {
    return switch (cue.kind()) {
      case CANCELLED -> Status.CANCELLED;
      case POSTPONED -> Status.POSTPONED;
      default -> before;
    };
  }

  private static boolean isNear(Trigger trigger, Cue cue) {
    int distance =
        cue.last() < trigger.first()
            ? trigger.first() - cue.last()
            : Math.max(0, cue.first() - trigger.last());
    boolean changed = cue.kind() == Cue.Kind.CANCELLED || cue.kind() == Cue.Kind.POSTPONED;
    if (changed && trigger.isNominal() && cue.first() > trigger.last()) {
      return true;
    }
    if (cue.kind() == Cue.Kind.DOUBT) {
      return cue.last() < trigger.first();
    }
    if (cue.kind() != Cue.Kind.UNREAL && cue.kind() != Cue.Kind.REPORTED) {
      return distance <= NEAR;
    }
    // "announced it would partner": what follows a verb does not undo it.
    boolean after = !trigger.isNominal() && cue.first() > trigger.verb();
    return !after && distance <= NEAR / 2;
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
    if (range.precision() != dev.dateline.model.Precision.DAY) {
      return tense == Tense.FUTURE ? Status.PLANNED : Status.HELD;
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
}
