package dev.dateline.events;

import dev.dateline.model.DatelineStamp;
import dev.dateline.model.Explanation.Origin;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.model.Span;
import dev.dateline.names.PartyMention;
import dev.dateline.names.Person;
import dev.dateline.names.PersonMention;
import dev.dateline.names.PlaceMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where a document names the people and places of an event. */
final class NameOrigins {

  /** A name as one place of the text has it. */
  private record Named(Span span, String name, String office) {}

  private final Map<String, List<Named>> people = new HashMap<>();
  private final Map<String, List<Named>> places = new HashMap<>();
  private final Map<String, List<Named>> countries = new HashMap<>();
  private final Map<String, Named> fullNames = new HashMap<>();
  private final Map<String, Named> holders = new HashMap<>();
  private final Span dateline;

  NameOrigins(Reading reading) {
    List<DatelineStamp> datelines = reading.structure().datelines();
    dateline = datelines.isEmpty() ? Span.NONE : datelines.get(0).span();
    for (SentenceReading sentence : reading.sentences()) {
      for (PersonMention mention : sentence.names().people()) {
        Optional<Person> person = reading.people().resolve(mention);
        if (person.isPresent()) {
          Span span = sentence.tokens().span(mention.first(), mention.last());
          person(person.get(), new Named(span, mention.name(), mention.office()));
        }
      }
      for (PlaceMention mention : sentence.names().places()) {
        Span span = sentence.tokens().span(mention.first(), mention.last());
        add(places, mention.place().name(), new Named(span, "", ""));
      }
      for (PartyMention mention : sentence.names().parties()) {
        Span span = sentence.tokens().span(mention.first(), mention.last());
        add(countries, mention.party().country(), new Named(span, "", ""));
      }
    }
  }

  private void person(Person person, Named named) {
    add(people, person.name(), named);
    if (named.name().equals(person.name())) {
      fullNames.putIfAbsent(person.name(), named);
    }
    if (named.office().equals(person.office())) {
      holders.putIfAbsent(person.name(), named);
    }
  }

  private static void add(Map<String, List<Named>> all, String name, Named named) {
    all.computeIfAbsent(name, one -> new ArrayList<>()).add(named);
  }

  /** Adds where a person is named, and where the fuller name and the office stand if elsewhere. */
  void person(Span sentence, Participant person, List<Origin> origins) {
    List<Named> all = people.getOrDefault(person.name(), List.of());
    Named here = in(sentence, all);
    if (here == null) {
      Span near = nearest(sentence.start(), all);
      boolean before = near.start() < sentence.start();
      String how = near.isEmpty() ? "context" : before ? "told-before" : "told-after";
      origins.add(new Origin(person.name(), how, near));
      return;
    }
    origins.add(new Origin(person.name(), PlaceOrigins.SENTENCE, here.span()));
    Named full = here.name().equals(person.name()) ? here : fullNames.get(person.name());
    if (full != here && full != null) {
      origins.add(new Origin(person.name(), "full-name", full.span()));
    }
    boolean told = person.office().isEmpty() || here.office().equals(person.office());
    Named holder = told ? here : holders.get(person.name());
    boolean other = holder != null && holder != here && holder != full;
    if (other && holder.office().equals(person.office())) {
      origins.add(new Origin(person.name(), "office", holder.span()));
    }
  }

  /** The fullest way in which a sentence names somebody, or null. */
  private static Named in(Span sentence, List<Named> all) {
    Named best = null;
    int at = firstFrom(sentence.start(), all);
    while (at < all.size() && sentence.contains(all.get(at).span())) {
      Named named = all.get(at);
      best = best == null || named.name().length() > best.name().length() ? named : best;
      at++;
    }
    return best;
  }

  /** Where a place is told. */
  Origin place(Mention mention, Place place) {
    Span sentence = mention.sentence().span();
    List<Named> named = places.getOrDefault(place.name(), List.of());
    Named here = in(sentence, named);
    if (here != null) {
      return new Origin(place.name(), PlaceOrigins.SENTENCE, here.span());
    }
    if (mention.placesFrom().equals(PlaceOrigins.DATELINE)) {
      return new Origin(place.name(), PlaceOrigins.DATELINE, dateline);
    }
    List<Named> country = countries.getOrDefault(place.country(), List.of());
    boolean own = mention.placesFrom().equals(PlaceOrigins.SENTENCE);
    return new Origin(
        place.name(),
        own ? PlaceOrigins.STAMP : mention.placesFrom(),
        nearest(sentence.end(), named.isEmpty() ? country : named));
  }

  /** The last one before an offset, else the first one behind it, or an empty span. */
  private static Span nearest(int offset, List<Named> all) {
    int behind = firstFrom(offset, all);
    int at = behind > 0 ? behind - 1 : behind;
    return at < all.size() ? all.get(at).span() : Span.NONE;
  }

  private static int firstFrom(int offset, List<Named> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
