package dev.dateline.events;

import dev.dateline.events.SentenceReading.DateMention;
import dev.dateline.model.DateExpression;
import dev.dateline.model.Explanation.Omission;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.Span;
import dev.dateline.text.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what looks like an event or a date in a document and makes no event, with the reason. */
final class Omissions {

  private final SentenceEvents events;
  private final Reading reading;
  private final List<ResolvedDate> dates = new ArrayList<>();
  private final List<SentenceReading> noise;
  private final Span day;
  private final List<Omission> found = new ArrayList<>();
  private Span dated = Span.NONE;
  private int next;
  private int block;

  /**
   * What a document leaves out.
   *
   * @param dates its date expressions, in text order
   * @param noise the sentences of the page's furniture
   */
  Omissions(
      SentenceEvents events,
      Reading reading,
      List<ResolvedDate> dates,
      List<SentenceReading> noise) {
    this.events = events;
    this.reading = reading;
    this.noise = noise;
    this.day = PageDay.of(reading.structure()).words();
    for (ResolvedDate date : dates) {
      addMembers(date);
    }
  }

  /** Times of day and durations are no dates, so that nobody misses them. */
  private void addMembers(ResolvedDate date) {
    DateExpression.Kind kind = date.expression().kind();
    if (date.range().isPresent()) {
      dates.add(date);
    } else if (kind == DateExpression.Kind.LIST && !date.parts().isEmpty()) {
      for (ResolvedDate part : date.parts()) {
        addMembers(part);
      }
    } else if (kind != DateExpression.Kind.TIME && kind != DateExpression.Kind.DURATION) {
      dates.add(date);
    }
  }

  /**
   * What is left out, in text order.
   *
   * @param mentions all that were found
   * @param kept those of them that make events
   */
  List<Omission> besides(List<Mention> mentions, List<Mention> kept) {
    Map<SentenceReading, List<SentenceEvents.Found>> told = bySentence(mentions);
    for (Mention mention : mentions) {
      // The page's own event has the date of its stamp.
      dated = mention.found().candidate().isLead() ? day : dated;
    }
    for (SentenceReading sentence : reading.sentences()) {
      outside(sentence.span().start());
      List<ResolvedDate> unresolved = inside(sentence);
      found.addAll(
          SentenceOmissions.of(
              events.deliberate(sentence), told.getOrDefault(sentence, List.of()), unresolved));
    }
    outside(Integer.MAX_VALUE);
    for (SentenceReading sentence : noise) {
      furniture(sentence);
    }
    for (Mention mention : mentions.subList(0, mentions.size() - kept.size())) {
      Trigger trigger = mention.found().candidate().trigger();
      Span words = mention.sentence().tokens().span(trigger.first(), trigger.last());
      found.add(new Omission(Reasons.RETOLD, trigger.rule().id(), words, Span.NONE, Span.NONE, ""));
    }
    found.sort(new InText());
    return found;
  }

  private static Map<SentenceReading, List<SentenceEvents.Found>> bySentence(
      List<Mention> mentions) {
    Map<SentenceReading, List<SentenceEvents.Found>> told = new IdentityHashMap<>();
    for (Mention mention : mentions) {
      if (!mention.sequel()) {
        told.computeIfAbsent(mention.sentence(), one -> new ArrayList<>()).add(mention.found());
      }
    }
    return told;
  }

  /** Takes the dates of a sentence; those without a value are given back. */
  private List<ResolvedDate> inside(SentenceReading sentence) {
    Set<Span> mentioned = new HashSet<>();
    List<ResolvedDate> unresolved = new ArrayList<>();
    for (DateMention date : sentence.dates()) {
      mentioned.add(date.date().span());
      mentioned.addAll(parts(date.date()));
    }
    while (next < dates.size() && dates.get(next).span().start() < sentence.span().end()) {
      ResolvedDate date = dates.get(next);
      next++;
      if (date.range().isEmpty()) {
        unresolved.add(date);
      } else if (!mentioned.contains(date.span())) {
        add(Reasons.SECTION_LABEL, date);
      }
    }
    return unresolved;
  }

  /** The members of days in a row, which are mentioned as one. */
  private static List<Span> parts(ResolvedDate date) {
    List<Span> spans = new ArrayList<>();
    for (ResolvedDate part : date.parts()) {
      spans.add(part.span());
    }
    return spans;
  }

  /** Takes the dates before an offset that stand in no sentence. */
  private void outside(int limit) {
    while (next < dates.size() && dates.get(next).span().start() < limit) {
      ResolvedDate date = dates.get(next);
      next++;
      if (!dated.contains(date.span())) {
        add(place(date.span()), date);
      }
    }
  }

  /** What a date outside all sentences is. */
  private String place(Span span) {
    if (day.contains(span)) {
      return Reasons.PAGE_DATE;
    }
    return isFurniture(span) ? Reasons.BOILERPLATE : Reasons.ALONE;
  }

  private boolean isFurniture(Span span) {
    List<Block> blocks = reading.structure().blocks();
    while (block < blocks.size() && blocks.get(block).span().end() <= span.start()) {
      block++;
    }
    return block < blocks.size() && blocks.get(block).kind() == Block.Kind.NOISE;
  }

  private void furniture(SentenceReading sentence) {
    for (Trigger trigger : events.deliberate(sentence).all()) {
      Span words = sentence.tokens().span(trigger.first(), trigger.last());
      found.add(
          new Omission(Reasons.BOILERPLATE, trigger.rule().id(), words, Span.NONE, Span.NONE, ""));
    }
  }

  private void add(String reason, ResolvedDate date) {
    if (date.range().isEmpty()) {
      found.add(SentenceOmissions.unresolved(date));
    } else {
      found.add(new Omission(reason, "", Span.NONE, date.span(), Span.NONE, ""));
    }
  }

  /** The order in which omissions begin. */
  private static final class InText implements Comparator<Omission> {
    @Override
    public int compare(Omission one, Omission other) {
      return Integer.compare(one.start(), other.start());
    }
  }
}
