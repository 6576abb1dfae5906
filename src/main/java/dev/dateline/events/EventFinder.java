package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.EventType;
import dev.dateline.model.Explanation;
import dev.dateline.model.ResolvedDate;
import dev.dateline.names.Countries;
import dev.dateline.names.Lexicon;
import dev.dateline.names.NameFinder;
import dev.dateline.occurrence.CodeTable;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Structure;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the events of a document whose dates are resolved. */
public final class EventFinder {

  private final TriggerFinder triggers;
  private final DocumentReader documents;
  private final SentenceEvents events;
  private final MentionReader mentions;
  private final RepeatedMentions repeated;
  private final Attendance attendance;
  private final Countries countries;
  private final List<String> scheduleWords = new ArrayList<>();

  /** One that works by the given rules. */
  public EventFinder(RuleBook book) {
    Lexicon lexicon = new Lexicon(book);
    Vocabulary.Builder words = lexicon.vocabulary();
    Verbs verbs = new Verbs(book, words);
    EventRules rules = new EventRules(book, verbs, words);
    VerbReading reading = new VerbReading(book, verbs, words);
    CueFinder cues = new CueFinder(book, verbs, words);
    Barriers barriers = new Barriers(book, words);
    BodyFinder bodyFinder = new BodyFinder(book, words);
    Actors actors = new Actors(book, words);
    Missions missions = new Missions(book, words);
    Mismatch mismatch = new Mismatch(new ClauseWords(book, words));
    attendance = new Attendance(book, verbs, words);
    NameFinder names = new NameFinder(lexicon);
    countries = names.countries();
    ClaimReader claims =
        new ClaimReader(
            rules,
            new PlaceReader(book, words),
            new ImpliedPlaces(book, words, missions),
            new PartyReader(new Topics(book, verbs, words)));
    Governments governments = new Governments(book, words, names);
    Vocabulary vocabulary = words.build();
    documents =
        new DocumentReader(
            new SentenceSplitter(book),
            vocabulary,
            new SentenceReader(names, bodyFinder, governments));
    triggers = new TriggerFinder(rules, reading);
    events =
        new SentenceEvents(
            triggers,
            cues,
            barriers,
            reading,
            mismatch,
            new Requirements(reading, actors, missions));
    mentions = new MentionReader(claims, names, vocabulary);
    repeated = new RepeatedMentions(new CodeTable(book));
    for (RuleNode node : book.sections("schedule-words")) {
      scheduleWords.addAll(node.texts());
    }
  }

  /**
   * The events of a document, in text order.
   *
   * @param dates its date expressions with their values, in text order
   */
  public List<Event> find(Structure structure, List<ResolvedDate> dates) {
    if (!isDated(dates)) {
      return List.of();
    }
    LeadEvent lead = new LeadEvent(structure);
    Schedule schedule = new Schedule(structure, dates, scheduleWords);
    List<Cut> cuts = documents.cut(structure, dates);
    return mayTell(cuts, lead, schedule)
        ? find(structure, documents.read(structure, cuts), lead, schedule)
        : List.of();
  }

  /** Whether a sentence that may be dated may have words that name an event. */
  private boolean mayTell(List<Cut> cuts, LeadEvent lead, Schedule schedule) {
    for (Cut cut : cuts) {
      int start = cut.span().start();
      boolean dated = !cut.dates().isEmpty() || lead.mayBegin(start) || schedule.holds(start);
      if (dated && triggers.mayFind(cut.tokens())) {
        return true;
      }
    }
    return false;
  }

  private List<Event> find(
      Structure structure, Reading reading, LeadEvent lead, Schedule schedule) {
    List<Mention> found = mentions(structure, reading, lead, schedule);
    return repeated.join(RetoldHeadline.without(found, lead.headlineEnd()));
  }

  private List<Mention> mentions(
      Structure structure, Reading reading, LeadEvent lead, Schedule schedule) {
    Context context = new Context(reading, countries);
    List<Mention> found = new ArrayList<>();
    Sequel sequel = new Sequel(attendance);
    for (SentenceReading sentence : reading.sentences()) {
      List<SentenceEvents.Found> here = found(sentence, structure, lead, schedule);
      int before = found.size();
      for (SentenceEvents.Found event : here) {
        Mention mention = mentions.read(structure, sentence, event, here.size() == 1, context);
        context.tells(sentence, event.candidate().window());
        if (Emptiness.of(sentence, event.candidate(), mention.claim())) {
          continue;
        }
        found.add(mention);
        Claim claim = mention.claim();
        context.parties(claim.parties());
        context.scene().tells(sentence, claim);
      }
      sequel.tells(sentence, found.subList(before, found.size()), isAside(here));
      if (here.isEmpty()) {
        sequel.read(structure, sentence, context, found);
        context.tells(sentence, new Window(0, sentence.tokens().size() - 1));
      }
      context.passes(sentence);
    }
    return found;
  }

  /**
   * The events of a document with the reasons for them, and for what is left out.
   *
   * @param dates its date expressions with their values, in text order
   * @param document what is known of it
   * @param diagnostics what is to be said of its dates
   */
  public Explanation explain(
      Structure structure,
      List<ResolvedDate> dates,
      DocumentInfo document,
      List<Diagnostic> diagnostics) {
    LeadEvent lead = new LeadEvent(structure);
    Schedule schedule = new Schedule(structure, dates, scheduleWords);
    Reading reading = documents.read(structure, documents.cut(structure, dates));
    List<Mention> found = mentions(structure, reading, lead, schedule);
    List<Mention> kept = RetoldHeadline.without(found, lead.headlineEnd());
    List<Event> events = repeated.join(kept);
    Omissions omissions = new Omissions(this.events, reading, dates, documents.noise(structure));
    Marks marks = new Marks(reading, dates);
    return new Explanation(
        document,
        structure.text(),
        PageDay.of(structure),
        marks.of(kept, events),
        new Reasonings(reading, this.events, kept).of(events),
        omissions.besides(found, kept),
        diagnostics);
  }

  private static boolean isAside(List<SentenceEvents.Found> here) {
    return here.size() == 1 && here.get(0).candidate().trigger().isNominal();
  }

  /** Whether a date has a value, be it as a member of a list: "on 3, 5 and 7 May". */
  private static boolean isDated(List<ResolvedDate> dates) {
    for (ResolvedDate date : dates) {
      if (date.range().isPresent() || isDated(date.parts())) {
        return true;
      }
    }
    return false;
  }

  private List<SentenceEvents.Found> found(
      SentenceReading sentence, Structure structure, LeadEvent lead, Schedule schedule) {
    List<SentenceEvents.Found> found =
        sentence.dates().isEmpty() ? List.of() : events.find(sentence, structure.anchorDay());
    if (!found.isEmpty()) {
      lead.close();
      return found;
    }
    Optional<ResolvedDate> day = schedule.dayOf(sentence);
    if (day.isPresent()) {
      return events.scheduled(sentence, day.get());
    }
    Optional<ResolvedDate> stamp = lead.dateFor(sentence);
    if (stamp.isEmpty() || events.isDated(sentence)) {
      return List.of();
    }
    Optional<SentenceEvents.Found> event = events.lead(sentence, stamp.get());
    if (event.isEmpty()) {
      return List.of();
    }
    EventType type = event.get().candidate().trigger().rule().type();
    return lead.tell(sentence, type) ? List.of(event.get()) : List.of();
  }
}
