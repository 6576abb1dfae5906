package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.DateRange;
import dev.dateline.model.EventType;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Status;
import dev.dateline.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dated events of one sentence: triggers, dates, who belongs to whom, status. */
final class SentenceEvents {

  /** An event of a sentence with its status. */
  record Found(Candidate candidate, Status status, Tense tense) {}

  /** A clause without a mark is seldom longer. */
  private static final int CLAUSE = 10;

  private final TriggerFinder triggers;
  private final CueFinder cues;
  private final DateRoles roles = new DateRoles();
  private final Attachment attachment;
  private final Windows windows;
  private final TenseReader tenses;
  private final VerbReading verbs;
  private final Actors actors;
  private final Missions missions;
  private final StatusReader statuses = new StatusReader();

  SentenceEvents(
      TriggerFinder triggers,
      CueFinder cues,
      Barriers barriers,
      VerbReading verbs,
      Actors actors,
      Missions missions) {
    this.verbs = verbs;
    this.actors = actors;
    this.missions = missions;
    this.triggers = triggers;
    this.cues = cues;
    this.attachment = new Attachment(barriers, verbs);
    this.windows = new Windows(barriers);
    this.tenses = new TenseReader(verbs);
  }

  /** The events that dates of the sentence itself date, in text order. */
  List<Found> find(SentenceReading sentence, Optional<LocalDate> anchor) {
    List<Trigger> named = triggers.find(sentence);
    if (named.size() > 1 && isRow(sentence)) {
      named = named.subList(0, 1);
    }
    if (named.isEmpty()) {
      return List.of();
    }
    List<Cue> hints = cues.find(sentence);
    List<DateMention> dates = withoutFrames(sentence.tokens(), roles.keep(sentence, hints));
    List<Attachment.Pair> pairs = attachment.attach(sentence, named, dates);
    List<Found> found = new ArrayList<>();
    for (Candidate candidate : windows.of(sentence, pairs)) {
      if (isAllowed(sentence, candidate)) {
        Tense tense = tenses.read(sentence.tokens(), candidate, hints);
        Optional<Status> status = statuses.read(candidate, tense, hints, anchor);
        if (status.isPresent()) {
          found.add(new Found(candidate, status.get(), tense));
        }
      }
    }
    return found;
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
    Optional<Candidate> entry = lead(sentence, day).map(Found::candidate);
    if (entry.isEmpty()) {
      entry = gathering(sentence, day);
    }
    return entry.isPresent()
        ? List.of(new Found(entry.get(), Status.PLANNED, Tense.FUTURE))
        : List.of();
  }

  /** "LISBON - Oceans Conference": an entry that only names what people gather for. */
  private Optional<Candidate> gathering(SentenceReading sentence, ResolvedDate day) {
    for (Trigger trigger : triggers.find(sentence)) {
      Candidate candidate = undated(sentence, trigger, day);
      if (trigger.rule().type() == EventType.FORUM && isAllowed(sentence, candidate)) {
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
    for (Trigger trigger : triggers.find(sentence)) {
      boolean weak = trigger.rule().has(EventRule.Trait.WEAK);
      boolean noun = trigger.isNominal() && !trigger.rule().has(EventRule.Trait.HEADLINE);
      boolean headline = trigger.rule().has(EventRule.Trait.HEADLINE);
      if (weak && !headline || noun || sentence.names().people().isEmpty()) {
        continue;
      }
      Candidate candidate = undated(sentence, trigger, stamp);
      Tense tense = tenses.read(sentence.tokens(), candidate, hints);
      boolean told = tense == Tense.PAST || tense == Tense.PRESENT || headline;
      Optional<Status> status =
          statuses.read(candidate, tense, hints, Optional.of(range(candidate.date()).start()));
      if (told && status.isPresent() && isAllowed(sentence, candidate)) {
        return Optional.of(new Found(candidate, status.get(), tense));
      }
    }
    return Optional.empty();
  }

  /** Leaves out a year that only gives finer dates of the sentence their year. */
  private static List<DateMention> withoutFrames(Tokens tokens, List<DateMention> dates) {
    List<DateMention> kept = new ArrayList<>();
    for (DateMention date : dates) {
      boolean frame = false;
      for (DateMention other : dates) {
        frame |=
            range(date).precision() == Precision.YEAR
                && range(other).precision() != Precision.YEAR
                && range(date).contains(range(other))
                && hasYearFromContext(other);
        frame |= range(date).precision() != Precision.DAY && isSharpened(tokens, date, other);
      }
      if (!frame) {
        kept.add(date);
      }
    }
    return kept;
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

  /** Where an actor must stand: before a verb, anywhere around a noun. */
  private static Window before(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    Window window = candidate.window();
    return trigger.isNominal() || trigger.verb() <= window.first()
        ? window
        : new Window(window.first(), trigger.last());
  }

  /** "was met with", "has been received". */
  private boolean isPassive(Tokens tokens, Trigger trigger) {
    int before = trigger.verb() - 1;
    return before >= 0 && verbs.isBe(tokens, before);
  }

  private boolean hasParty(SentenceReading sentence, Candidate candidate) {
    Window window = candidate.window();
    return sentence.hasPerson(window)
        || sentence.hasParty(window)
        || sentence.hasBody(window)
        || actors.in(sentence, window)
        || candidate.isFurtherLeg();
  }

  private boolean isAllowed(SentenceReading sentence, Candidate candidate) {
    EventRule rule = candidate.trigger().rule();
    Window window = candidate.window();
    Precision precision = range(candidate.date()).precision();
    boolean day = precision == Precision.DAY;
    return (!rule.has(EventRule.Trait.NEEDS_PARTY) || hasParty(sentence, candidate))
        && (!rule.has(EventRule.Trait.NEEDS_ACTOR)
            || candidate.isFurtherLeg()
            || actors.in(sentence, before(candidate)))
        && (!rule.has(EventRule.Trait.ACTIVE) || !isPassive(sentence.tokens(), candidate.trigger()))
        && (!rule.has(EventRule.Trait.NEEDS_PLACE) || sentence.hasPlace(window))
        && (!rule.has(EventRule.Trait.NEEDS_MISSION) || missions.near(sentence))
        && (day || !rule.has(EventRule.Trait.NEEDS_DAY))
        && !(rule.has(EventRule.Trait.WEAK) && precision == Precision.YEAR);
  }
}
