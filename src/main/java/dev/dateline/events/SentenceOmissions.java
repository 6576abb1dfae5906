package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.Explanation.Omission;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells why a sentence tells no more events than it does. */
final class SentenceOmissions {

  private final Deliberation here;
  private final List<ResolvedDate> unresolved;
  private final Set<Integer> named = new HashSet<>();
  private final Set<Span> explained = new HashSet<>();
  private final Set<Span> dated = new HashSet<>();
  private final List<Omission> found = new ArrayList<>();

  private SentenceOmissions(Deliberation here, List<ResolvedDate> unresolved) {
    this.here = here;
    this.unresolved = unresolved;
    for (Trigger trigger : here.named()) {
      named.add(trigger.first());
    }
    for (Candidate candidate : here.candidates()) {
      dated.add(candidate.date().date().span());
    }
  }

  /**
   * What was left out, in no order.
   *
   * @param told the events that the sentence tells
   * @param unresolved its date expressions that have no value
   */
  static List<Omission> of(
      Deliberation here, List<SentenceEvents.Found> told, List<ResolvedDate> unresolved) {
    SentenceOmissions omissions = new SentenceOmissions(here, unresolved);
    for (SentenceEvents.Found event : told) {
      omissions.explained.add(omissions.words(event.candidate().trigger()));
      omissions.explained.add(event.candidate().date().date().span());
    }
    omissions.candidates(told);
    omissions.triggers();
    omissions.dates();
    return omissions.found;
  }

  /** Events with a date that lack something or are not said to be. */
  private void candidates(List<SentenceEvents.Found> told) {
    for (Candidate candidate : here.candidates()) {
      if (!isTold(candidate, told)) {
        String unmet = unmet(candidate);
        Cue cue = unmet.isEmpty() ? StatusReader.deciding(candidate, here.cues()) : null;
        Span because = cue == null ? Span.NONE : tokens(cue.first(), cue.last());
        String reason = cue == null ? unmet : StatusReader.why(cue);
        add(reason.isEmpty() ? Reasons.EMPTY : reason, candidate, because);
      }
    }
  }

  private String unmet(Candidate candidate) {
    String unmet = here.unmet(candidate);
    boolean asked = Questions.ask(here.sentence().tokens(), candidate.trigger());
    return unmet.isEmpty() && asked ? Reasons.QUESTION : unmet;
  }

  private static boolean isTold(Candidate candidate, List<SentenceEvents.Found> told) {
    for (SentenceEvents.Found event : told) {
      boolean date = event.candidate().date().first() == candidate.date().first();
      if (date && event.candidate().trigger().first() == candidate.trigger().first()) {
        return true;
      }
    }
    return false;
  }

  private void triggers() {
    for (Trigger trigger : here.all()) {
      if (explained.add(words(trigger))) {
        trigger(trigger);
      }
    }
  }

  private void trigger(Trigger trigger) {
    String why = TriggerFinder.why(here.sentence(), trigger);
    if (!why.isEmpty()) {
      add(why, trigger, Span.NONE);
    } else if (!named.contains(trigger.first())) {
      add(Reasons.ONE_PER_ROW, trigger, Span.NONE);
    } else if (!here.dating().isEmpty()) {
      undated(trigger, nearest(here.dating(), trigger));
    } else if (!here.sentence().dates().isEmpty()) {
      DateMention date = nearest(here.sentence().dates(), trigger);
      add(role(date), trigger, date.date().span());
    } else if (!unresolved.isEmpty()) {
      unresolved(trigger, unresolved.get(0));
    } else {
      undated(trigger);
    }
  }

  private void undated(Trigger trigger) {
    for (Cue cue : here.cues()) {
      if (cue.kind() == Cue.Kind.VAGUE) {
        String rule = trigger.rule().id();
        Span because = tokens(cue.first(), cue.last());
        found.add(new Omission(Reasons.VAGUE_DATE, rule, words(trigger), Span.NONE, because, ""));
        return;
      }
    }
    add(Reasons.NO_DATE, trigger, Span.NONE);
  }

  private void undated(Trigger trigger, DateMention date) {
    String parted = here.parts(trigger, date);
    if (parted.isEmpty()) {
      boolean taken = dated.contains(date.date().span());
      parted = taken ? Reasons.NO_DATE_LEFT : Reasons.TOO_FAR;
    }
    add(parted, trigger, date.date().span());
  }

  private void unresolved(Trigger trigger, ResolvedDate date) {
    String reason = ((Unresolved) date.resolution()).reason();
    found.add(
        new Omission(
            Reasons.UNRESOLVED_DATE,
            trigger.rule().id(),
            words(trigger),
            date.span(),
            Span.NONE,
            reason));
    explained.add(date.span());
  }

  private void dates() {
    List<DateMention> dates = here.sentence().dates();
    for (int i = 0; i < dates.size(); i++) {
      DateMention date = dates.get(i);
      if (explained.add(date.date().span())) {
        addDate(reason(date, i), date);
      }
    }
    for (ResolvedDate date : unresolved) {
      if (explained.add(date.span())) {
        found.add(unresolved(date));
      }
    }
  }

  /** That a date has no value. */
  static Omission unresolved(ResolvedDate date) {
    String reason = ((Unresolved) date.resolution()).reason();
    return new Omission(Reasons.UNRESOLVED_DATE, "", Span.NONE, date.span(), Span.NONE, reason);
  }

  private String reason(DateMention date, int index) {
    String role = role(date);
    if (!role.isEmpty()) {
      return role;
    }
    if (here.named().isEmpty()) {
      return Reasons.NO_TRIGGER;
    }
    if (index >= Attachment.MOST_DATES) {
      return Reasons.TOO_MANY_DATES;
    }
    String parted = here.parts(nearest(here.named(), date), date);
    return parted.isEmpty() ? Reasons.TOO_FAR : parted;
  }

  private void addDate(String reason, DateMention date) {
    Span because = reason.equals(Reasons.FRAME) ? finer(date) : Span.NONE;
    found.add(new Omission(reason, "", Span.NONE, date.date().span(), because, ""));
  }

  /** Why a date dates nothing, whatever stands beside it. */
  private String role(DateMention date) {
    String why = DateRoles.why(here.sentence().tokens(), date, here.cues());
    if (why.isEmpty() && !finer(date).isEmpty()) {
      return Reasons.FRAME;
    }
    return why;
  }

  private Span finer(DateMention date) {
    List<DateMention> dates = here.sentence().dates();
    int seen = Math.min(dates.size(), Attachment.MOST_DATES);
    for (DateMention other : dates.subList(0, seen)) {
      if (Frames.frames(here.sentence().tokens(), date, other)) {
        return other.date().span();
      }
    }
    return Span.NONE;
  }

  private static DateMention nearest(List<DateMention> dates, Trigger trigger) {
    DateMention best = dates.get(0);
    int seen = Math.min(dates.size(), Attachment.MOST_DATES);
    for (DateMention date : dates.subList(1, seen)) {
      boolean nearer = distance(trigger, date) < distance(trigger, best);
      best = nearer ? date : best;
    }
    return best;
  }

  private static Trigger nearest(List<Trigger> triggers, DateMention date) {
    Trigger best = triggers.get(0);
    for (Trigger trigger : triggers) {
      best = distance(trigger, date) < distance(best, date) ? trigger : best;
    }
    return best;
  }

  private static int distance(Trigger trigger, DateMention date) {
    return Math.abs(trigger.head() - date.first());
  }

  private void add(String reason, Candidate candidate, Span because) {
    Span trigger = words(candidate.trigger());
    Span date = candidate.date().date().span();
    explained.add(trigger);
    explained.add(date);
    String rule = candidate.trigger().rule().id();
    found.add(new Omission(reason, rule, trigger, date, because, ""));
  }

  private void add(String reason, Trigger trigger, Span date) {
    String rule = trigger.rule().id();
    found.add(new Omission(reason, rule, words(trigger), date, Span.NONE, ""));
    explained.add(date);
  }

  private Span words(Trigger trigger) {
    return tokens(trigger.first(), trigger.last());
  }

  private Span tokens(int first, int last) {
    return here.sentence().tokens().span(first, last);
  }
}
