package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Event;
import dev.dateline.model.EventDate;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Precision;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.Lexicon;
import dev.dateline.names.NameFinder;
import dev.dateline.names.PartyMention;
import dev.dateline.names.People;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.names.PlaceMention;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Block;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.SingleSpaced;
import dev.dateline.text.Structure;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the events of a document whose dates are resolved. */
public final class EventFinder {

  private final Vocabulary vocabulary;
  private final NameFinder names;
  private final SentenceReader sentences;
  private final SentenceEvents events;
  private final ClaimReader claims;
  private final RepeatedMentions repeated;

  /** One that works by the given rules. */
  public EventFinder(RuleBook book) {
    Lexicon lexicon = new Lexicon(book);
    Vocabulary.Builder words = lexicon.vocabulary();
    Verbs verbs = new Verbs(book, words);
    EventRules rules = new EventRules(book, verbs, words);
    VerbReading reading = new VerbReading(book, verbs, words);
    CueFinder cues = new CueFinder(book, verbs, words);
    Barriers barriers = new Barriers(book, words);
    BodyFinder bodies = new BodyFinder(book, words);
    Actors actors = new Actors(book, words);
    claims = new ClaimReader(rules);
    names = new NameFinder(lexicon);
    vocabulary = words.build();
    sentences = new SentenceReader(new SentenceSplitter(book), names, bodies, vocabulary);
    events = new SentenceEvents(new TriggerFinder(rules, reading), cues, barriers, reading, actors);
    repeated = new RepeatedMentions(new CodeTable(book));
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
    People people = new People();
    List<List<SentenceReading>> blocks = new ArrayList<>();
    for (Block block : structure.blocks()) {
      if (block.kind() != Block.Kind.NOISE && block.kind() != Block.Kind.STAMP) {
        blocks.add(sentences.read(structure, block.span(), in(block.span(), dates), people));
      }
    }
    return repeated.join(
        mentions(structure, blocks, new Context(people, headlineSides(structure, blocks))));
  }

  private static List<String> headlineSides(
      Structure structure, List<List<SentenceReading>> blocks) {
    Set<String> states = new LinkedHashSet<>();
    for (Span headline : structure.headline()) {
      for (List<SentenceReading> block : blocks) {
        for (SentenceReading sentence : block) {
          if (headline.contains(sentence.span())) {
            for (PartyMention party : sentence.names().parties()) {
              states.add(party.party().country());
            }
          }
        }
      }
    }
    states.remove("");
    return states.size() == 2 ? List.copyOf(states) : List.of();
  }

  private static boolean isDated(List<ResolvedDate> dates) {
    for (ResolvedDate date : dates) {
      if (date.range().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<ResolvedDate> in(Span block, List<ResolvedDate> dates) {
    List<ResolvedDate> inside = new ArrayList<>();
    for (ResolvedDate date : dates) {
      if (block.contains(date.span())) {
        inside.add(date);
      }
    }
    return inside;
  }

  private List<Mention> mentions(
      Structure structure, List<List<SentenceReading>> blocks, Context context) {
    List<Mention> mentions = new ArrayList<>();
    LeadEvent lead = new LeadEvent(structure);
    for (List<SentenceReading> block : blocks) {
      for (SentenceReading sentence : block) {
        List<SentenceEvents.Found> found = found(sentence, structure, lead);
        for (SentenceEvents.Found event : found) {
          mentions.add(mention(structure, sentence, event, found.size() == 1, context));
        }
        remember(sentence, found, context);
      }
    }
    return mentions;
  }

  private List<SentenceEvents.Found> found(
      SentenceReading sentence, Structure structure, LeadEvent lead) {
    List<SentenceEvents.Found> found =
        sentence.dates().isEmpty() ? List.of() : events.find(sentence, structure.anchorDay());
    if (!found.isEmpty()) {
      lead.close();
      return found;
    }
    Optional<ResolvedDate> stamp = lead.dateFor(sentence);
    Optional<SentenceEvents.Found> event =
        stamp.isPresent() ? events.lead(sentence, stamp.get()) : Optional.empty();
    if (event.isEmpty()) {
      return List.of();
    }
    lead.close();
    return List.of(event.get());
  }

  private Mention mention(
      Structure structure,
      SentenceReading sentence,
      SentenceEvents.Found found,
      boolean alone,
      Context context) {
    ResolvedDate resolved = found.candidate().date().date();
    EventDate date =
        new EventDate(
            resolved.range().orElseThrow(),
            SingleSpaced.of(resolved.span().of(structure.text())),
            resolved.basis());
    List<Place> fallback = fallback(structure, sentence, date);
    Claim claim = claims.read(sentence, found.candidate(), found.status(), date, fallback, context);
    Span span = alone ? sentence.span() : span(sentence, found.candidate().window());
    Evidence evidence =
        new Evidence(
            MentionIds.of(claim, structure.document(), span),
            structure.document().id(),
            span,
            span.of(structure.text()),
            found.candidate().trigger().rule().id(),
            claim);
    focus(sentence, found.candidate(), claim, context);
    return new Mention(evidence, review(sentence, claim, context));
  }

  private static Span span(SentenceReading sentence, Window window) {
    return sentence.tokens().span(window.first(), window.last());
  }

  /** In a dateline story, what happened on the day of the dateline happened at its place. */
  private List<Place> fallback(Structure structure, SentenceReading sentence, EventDate date) {
    for (DatelineStamp stamp : structure.datelines()) {
      boolean lead = sentence.span().start() <= stamp.span().end();
      if (lead && stamp.date().isPresent() && isDay(date.range(), stamp.date().get())) {
        Tokens tokens = Tokens.of(stamp.place(), new Span(0, stamp.place().length()), vocabulary);
        Optional<PlaceMention> place = names.place(tokens, List.of());
        return place.isPresent() ? List.of(place.get().place()) : List.of();
      }
    }
    return List.of();
  }

  private static boolean isDay(DateRange range, LocalDate day) {
    return range.precision() == Precision.DAY
        && range.start().equals(day)
        && range.end().equals(day);
  }

  private static List<String> review(SentenceReading sentence, Claim claim, Context context) {
    List<String> review = new ArrayList<>();
    for (PersonMention mention : sentence.names().people()) {
      Optional<Person> person = context.people().resolve(mention);
      boolean disputed = person.isPresent() && isDisputed(mention, person.get(), claim);
      if (disputed && !review.contains("name-variants")) {
        review.add("name-variants");
      }
    }
    if (claim.date().basis().contains("weekday-contradicts")) {
      review.add("weekday-contradicts");
    }
    return review;
  }

  private static boolean isDisputed(PersonMention mention, Person person, Claim claim) {
    return person.disputed()
        && mention.isNamed()
        && !mention.name().equals(person.name())
        && takesPart(claim, person.name());
  }

  private static boolean takesPart(Claim claim, String name) {
    for (Participant participant : claim.participants()) {
      if (participant.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static void focus(
      SentenceReading sentence, Candidate candidate, Claim claim, Context context) {
    for (PersonMention mention : sentence.names().people()) {
      if (candidate.window().contains(mention.first())) {
        focusOn(mention, context);
        break;
      }
    }
    context.parties(claim.parties());
  }

  private void remember(
      SentenceReading sentence, List<SentenceEvents.Found> found, Context context) {
    Window whole = new Window(0, sentence.tokens().size() - 1);
    String body = claims.bodies().last(sentence, whole);
    if (!body.isEmpty()) {
      context.body(body);
    }
    if (found.isEmpty() && !sentence.names().people().isEmpty()) {
      focusOn(sentence.names().people().get(0), context);
    }
  }

  private static void focusOn(PersonMention mention, Context context) {
    Optional<Person> person = context.people().resolve(mention);
    if (person.isPresent()) {
      context.focusOn(person.get());
    }
  }
}
