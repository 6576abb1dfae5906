package dev.dateline.events;

import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Explanation.Mark;
import dev.dateline.model.Explanation.Mark.Kind;
import dev.dateline.model.Place;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;
import dev.dateline.model.Span;
import dev.dateline.names.PartyMention;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.names.PlaceMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks the words of a text that were understood: dates, names, and the triggers of its events. */
final class Marks {

  private final Reading reading;
  private final List<ResolvedDate> dates;
  private final List<Mark> marks = new ArrayList<>();

  Marks(Reading reading, List<ResolvedDate> dates) {
    this.reading = reading;
    this.dates = dates;
  }

  /** All marks in text order; one that would cross another is left out. */
  List<Mark> of(List<Mention> mentions, List<Event> events) {
    Map<String, String> ids = ids(events);
    Map<Span, String> dated = new HashMap<>();
    for (Mention mention : mentions) {
      if (!mention.sequel()) {
        String id = ids.getOrDefault(mention.evidence().mention(), "");
        Candidate candidate = mention.found().candidate();
        Trigger trigger = candidate.trigger();
        Span words = mention.sentence().tokens().span(trigger.first(), trigger.last());
        marks.add(new Mark(words, Kind.TRIGGER, trigger.rule().id(), "", id));
        dated.putIfAbsent(candidate.date().date().span(), id);
      }
    }
    for (ResolvedDate date : dates) {
      date(date, dated);
    }
    for (SentenceReading sentence : reading.sentences()) {
      names(sentence);
    }
    marks.sort(new InText());
    return nested();
  }

  private static Map<String, String> ids(List<Event> events) {
    Map<String, String> ids = new HashMap<>();
    for (Event event : events) {
      for (Evidence source : event.sources()) {
        ids.put(source.mention(), event.id());
      }
    }
    return ids;
  }

  /** The members of a list each have a value of their own. */
  private void date(ResolvedDate date, Map<Span, String> dated) {
    if (date.range().isEmpty() && !date.parts().isEmpty()) {
      for (ResolvedDate part : date.parts()) {
        date(part, dated);
      }
      return;
    }
    String value = date.range().isPresent() ? date.range().get().edtf() : "";
    String reason = date.resolution() instanceof Unresolved unresolved ? unresolved.reason() : "";
    String event = dated.getOrDefault(date.span(), "");
    marks.add(new Mark(date.span(), Kind.DATE, value, reason, event));
  }

  private void names(SentenceReading sentence) {
    for (PersonMention mention : sentence.names().people()) {
      Optional<Person> person = reading.people().resolve(mention);
      String value = person.isPresent() ? label(person.get()) : "";
      mark(sentence, mention.first(), mention.last(), Kind.PERSON, value);
    }
    for (PlaceMention mention : sentence.names().places()) {
      mark(sentence, mention.first(), mention.last(), Kind.PLACE, label(mention.place()));
    }
    for (PartyMention mention : sentence.names().parties()) {
      mark(sentence, mention.first(), mention.last(), Kind.SIDE, mention.party().code());
    }
  }

  private static String label(Person person) {
    StringBuilder label = new StringBuilder(person.name());
    label.append(person.office().isEmpty() ? "" : ", " + person.office());
    return label.append(person.country().isEmpty() ? "" : ", " + person.country()).toString();
  }

  private static String label(Place place) {
    boolean country = place.country().isEmpty() || place.name().equals(place.country());
    return country ? place.name() : place.name() + ", " + place.country();
  }

  private void mark(SentenceReading sentence, int first, int last, Kind kind, String value) {
    marks.add(new Mark(sentence.tokens().span(first, last), kind, value, "", ""));
  }

  /** Of two marks on the same words the first kind counts; a date holds no names. */
  private List<Mark> nested() {
    List<Mark> nested = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    for (Mark mark : marks) {
      while (!open.isEmpty() && top(open).span().end() <= mark.span().start()) {
        open.remove(open.size() - 1);
      }
      boolean outer = open.isEmpty() || top(open).span().contains(mark.span());
      boolean inside = !open.isEmpty() && top(open).kind() != Kind.TRIGGER;
      if (outer && !inside && !mark.span().isEmpty()) {
        nested.add(mark);
        open.add(mark);
      }
    }
    return nested;
  }

  private static Mark top(List<Mark> open) {
    return open.get(open.size() - 1);
  }

  /** The order in which marks begin, the longer and then the first kind first. */
  private static final class InText implements Comparator<Mark> {
    @Override
    public int compare(Mark one, Mark other) {
      int order = one.span().compareTo(other.span());
      return order != 0 ? order : Integer.compare(rank(one), rank(other));
    }

    /** Of marks on the same words the trigger is the outer one, and holds the others. */
    private static int rank(Mark mark) {
      return mark.kind() == Kind.TRIGGER ? -1 : mark.kind().ordinal();
    }
  }
}
