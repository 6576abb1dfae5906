package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.EventType;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dated events of one sentence: triggers, dates, who belongs to whom, status. */
final class SentenceEvents {

  /** An event of a sentence with its status. */
  record Found(Candidate candidate, Status status, Tense tense) {}

  private final TriggerFinder triggers;
  private final CueFinder cues;
  private final DateRoles roles = new DateRoles();
  private final Attachment attachment;
  private final Windows windows;
  private final TenseReader tenses;
  private final Requirements requirements;
  private final StatusReader statuses = new StatusReader();

  SentenceEvents(
      TriggerFinder triggers,
      CueFinder cues,
      Barriers barriers,
      VerbReading verbs,
      Mismatch mismatch,
      Requirements requirements) {
    this.requirements = requirements;
    this.triggers = triggers;
    this.cues = cues;
    this.attachment = new Attachment(barriers, verbs, mismatch);
    this.windows = new Windows(barriers);
    this.tenses = new TenseReader(verbs);
  }

  /** The events that dates of the sentence itself date, in text order. */
  List<Found> find(SentenceReading sentence, Optional<LocalDate> anchor) {
    List<Trigger> named = named(sentence, triggers.find(sentence));
    if (named.isEmpty()) {
      return List.of();
    }
    List<Cue> hints = cues.find(sentence);
    List<Found> found = new ArrayList<>();
    for (Candidate candidate : candidates(sentence, named, hints)) {
      if (requirements.met(sentence, candidate)
          && !Questions.ask(sentence.tokens(), candidate.trigger())) {
        Tense tense = tenses.read(sentence.tokens(), candidate, hints);
        Optional<Status> status = statuses.read(candidate, tense, hints, anchor);
        if (status.isPresent()) {
          found.add(new Found(candidate, status.get(), tense));
        }
      }
    }
    return found;
  }

  /** The triggers that count: of the row of a table the first, else all. */
  static List<Trigger> named(SentenceReading sentence, List<Trigger> triggers) {
    return triggers.size() > 1 && isRow(sentence) ? triggers.subList(0, 1) : triggers;
  }

  /** The triggers that have a date, each with the part of the sentence that is its own. */
  private List<Candidate> candidates(
      SentenceReading sentence, List<Trigger> named, List<Cue> hints) {
    return windows.of(sentence, attachment.attach(sentence, named, dating(sentence, hints)));
  }

  /** "visited Oslo recently" is not of the page's own day. */
  private static boolean isVague(List<Cue> hints) {
    for (Cue cue : hints) {
      if (cue.kind() == Cue.Kind.VAGUE) {
        return true;
      }
    }
    return false;
  }

  /** The words of a sentence that say something of the events around them. */
  List<Cue> cues(SentenceReading sentence) {
    return cues.find(sentence);
  }

  private List<DateMention> dating(SentenceReading sentence, List<Cue> hints) {
    return Frames.without(sentence.tokens(), roles.keep(sentence, hints));
  }

  /** What is known of a sentence when its events are looked for, for who asks why. */
  Deliberation deliberate(SentenceReading sentence) {
    List<Trigger> all = triggers.all(sentence);
    List<Cue> hints = cues.find(sentence);
    List<Trigger> named = named(sentence, triggers.find(sentence));
    return new Deliberation(
        sentence,
        all,
        named,
        hints,
        dating(sentence, hints),
        candidates(sentence, named, hints),
        attachment,
        requirements);
  }

  /** Whether a date of the sentence dates what it tells. */
  boolean isDated(SentenceReading sentence) {
    return !sentence.dates().isEmpty() && !roles.areReferences(sentence, cues.find(sentence));
  }

  /** A row of a table tells one event: the first that it names. */
  private static boolean isRow(SentenceReading sentence) {
    String text = sentence.tokens().text();
    for (int at = sentence.span().start(); at < sentence.span().end(); at++) {
      if (text.charAt(at) == '\t') {
        return true;
      }
    }
    return false;
  }

  /** The event of an entry of a schedule: planned, whatever its tense. */
  List<Found> scheduled(SentenceReading sentence, ResolvedDate day) {
    Optional<Found> told = lead(sentence, day);
    Optional<Candidate> entry =
        told.isPresent() ? Optional.of(told.get().candidate()) : gathering(sentence, day);
    return entry.isPresent()
        ? List.of(new Found(entry.get(), Status.PLANNED, Tense.FUTURE))
        : List.of();
  }

  /** "LISBON - Oceans Conference": an entry that only names what people gather for. */
  private Optional<Candidate> gathering(SentenceReading sentence, ResolvedDate day) {
    for (Trigger trigger : triggers.find(sentence)) {
      Candidate candidate = undated(sentence, trigger, day);
      if (trigger.rule().type() == EventType.FORUM && requirements.met(sentence, candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static Candidate undated(SentenceReading sentence, Trigger trigger, ResolvedDate day) {
    Window whole = new Window(0, sentence.tokens().size() - 1);
    return new Candidate(trigger, new DateMention(-1, -1, day), whole);
  }

  /** The event that a sentence without a date tells, dated by the page's stamp or dateline. */
  Optional<Found> lead(SentenceReading sentence, ResolvedDate stamp) {
    List<Cue> hints = cues.find(sentence);
    if (isVague(hints)) {
      return Optional.empty();
    }
    for (Trigger trigger : triggers.find(sentence)) {
      boolean weak = trigger.rule().has(EventRule.Trait.WEAK);
      boolean noun = trigger.isNominal() && !trigger.rule().has(EventRule.Trait.HEADLINE);
      boolean headline = trigger.rule().has(EventRule.Trait.HEADLINE);
      boolean aside = Mismatch.isTold(sentence.tokens(), trigger);
      if (weak && !headline || noun || aside || sentence.names().people().isEmpty()) {
        continue;
      }
      Candidate candidate = undated(sentence, trigger, stamp);
      Tense tense = tenses.read(sentence.tokens(), candidate, hints);
      boolean told = tense == Tense.PAST || tense == Tense.PRESENT || headline;
      Optional<Status> status =
          statuses.read(candidate, tense, hints, Optional.of(stamp.range().orElseThrow().start()));
      if (told && status.isPresent() && requirements.met(sentence, candidate)) {
        return Optional.of(new Found(candidate, status.get(), tense));
      }
    }
    return Optional.empty();
  }
}
