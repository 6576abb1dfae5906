package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Event;
import dev.dateline.model.EventDate;
import dev.dateline.model.Evidence;
import dev.dateline.model.Place;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.names.Lexicon;
import dev.dateline.names.NameFinder;
import dev.dateline.names.People;
import dev.dateline.names.PersonMention;
import dev.dateline.names.PlaceMention;
import dev.dateline.rules.RuleBook;
import dev.dateline.text.Block;
import dev.dateline.text.SentenceSplitter;
import dev.dateline.text.Structure;
import dev.dateline.text.Tokens;
import dev.dateline.text.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    claims = new ClaimReader(rules);
    names = new NameFinder(lexicon);
    vocabulary = words.build();
    sentences = new SentenceReader(new SentenceSplitter(book), names, bodies, vocabulary);
    events = new SentenceEvents(new TriggerFinder(rules, reading), cues, barriers, reading);
    repeated = new RepeatedMentions(new CodeTable(book));
  }

  /**
   * The events of a document, in text order.
   *
   * @param dates its date expressions with their values, in text order
   */
  public List<Event> find(Structure structure, List<ResolvedDate> dates) {
    boolean dated = dates.stream().anyMatch(date -> date.range().isPresent());
    if (!dated) {
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
            sentence.names().parties().forEach(party -> states.add(party.party().country()));
          }
        }
      }
    }
    states.remove("");
    return states.size() == 2 ? List.copyOf(states) : List.of();
  }

  private static List<ResolvedDate> in(Span block, List<ResolvedDate> dates) {
    return dates.stream().filter(date -> block.contains(date.span())).toList();
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
    return lead.dateFor(sentence)
        .flatMap(stamp -> events.lead(sentence, stamp))
        .map(
            event -> {
              lead.close();
              return List.of(event);
            })
        .orElse(List.of());
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
            resolved.span().of(structure.text()).replaceAll("\\s+", " "),
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
      boolean sameDay = stamp.date().map(DateRange::day).filter(date.range()::equals).isPresent();
      if (lead && sameDay) {
        Tokens tokens = Tokens.of(stamp.place(), new Span(0, stamp.place().length()), vocabulary);
        return names.place(tokens, List.of()).map(PlaceMention::place).stream().toList();
      }
    }
    return List.of();
  }

  private static List<String> review(SentenceReading sentence, Claim claim, Context context) {
    List<String> review = new ArrayList<>();
    for (PersonMention mention : sentence.names().people()) {
      boolean disputed =
          context
              .people()
              .resolve(mention)
              .filter(person -> person.disputed() && takesPart(claim, person.name()))
              .filter(person -> mention.isNamed() && !mention.name().equals(person.name()))
              .isPresent();
      if (disputed && !review.contains("name-variants")) {
        review.add("name-variants");
      }
    }
    if (claim.date().basis().contains("weekday-contradicts")) {
      review.add("weekday-contradicts");
    }
    return review;
  }

  private static boolean takesPart(Claim claim, String name) {
    return claim.participants().stream().anyMatch(p -> p.name().equals(name));
  }

  private static void focus(
      SentenceReading sentence, Candidate candidate, Claim claim, Context context) {
    for (PersonMention mention : sentence.names().people()) {
      if (candidate.window().contains(mention.first())) {
        context.people().resolve(mention).ifPresent(context::focusOn);
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
    if (found.isEmpty()) {
      sentence.names().people().stream()
          .findFirst()
          .flatMap(context.people()::resolve)
          .ifPresent(context::focusOn);
    }
  }
}
