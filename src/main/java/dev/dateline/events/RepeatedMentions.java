package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Event;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the mentions of one occurrence within a document into one event. */
final class RepeatedMentions {

  private final CodeTable codes;

  RepeatedMentions(CodeTable codes) {
    this.codes = codes;
  }

  /** The events, in the order of their first mentions. */
  List<Event> join(List<Mention> mentions) {
    List<List<Mention>> groups = new ArrayList<>();
    for (Mention mention : mentions) {
      List<Mention> group = groupOf(mention, groups);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(mention);
    }
    return groups.stream().map(this::event).toList();
  }

  private static List<Mention> groupOf(Mention mention, List<List<Mention>> groups) {
    for (List<Mention> group : groups) {
      if (group.stream().allMatch(other -> isSame(says(other), says(mention)))) {
        return group;
      }
    }
    return null;
  }

  private static Claim says(Mention mention) {
    return mention.evidence().says();
  }

  private static boolean isSame(Claim one, Claim other) {
    return one.type() == other.type()
        && one.date().range().equals(other.date().range())
        && meet(places(one), places(other))
        && (one.body().isEmpty() || other.body().isEmpty() || one.body().equals(other.body()))
        && (isBare(one) || isBare(other) || share(one, other) || isSameVisit(one, other));
  }

  /** The same town on the same days, and only one mention says whose visit it is. */
  private static boolean isSameVisit(Claim one, Claim other) {
    boolean told = people(one).isEmpty() != people(other).isEmpty();
    return one.type() == EventType.VISIT
        && told
        && !places(one).isEmpty()
        && !places(other).isEmpty();
  }

  /** Whether two mentions have a person in common, or neither has one and the title is one. */
  private static boolean share(Claim one, Claim other) {
    List<String> people = people(one);
    return people.isEmpty() && people(other).isEmpty()
        ? one.title().equals(other.title())
        : people.stream().anyMatch(people(other)::contains);
  }

  /** "the meeting", "the visit": a mention that says nothing of its own. */
  private static boolean isBare(Claim claim) {
    return claim.participants().isEmpty()
        && claim.body().isEmpty()
        && claim.places().isEmpty()
        && claim.title().indexOf(' ') < 0;
  }

  /** Two lists go together when one says nothing or both share something. */
  private static boolean meet(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static List<String> places(Claim claim) {
    return claim.places().stream().filter(Place::hasCoordinates).map(Place::name).toList();
  }

  private static List<String> people(Claim claim) {
    return claim.participants().stream().map(Participant::name).toList();
  }

  private Event event(List<Mention> group) {
    List<Evidence> sources = group.stream().map(Mention::evidence).toList();
    Claim claim = group.stream().map(RepeatedMentions::says).reduce(this::union).orElseThrow();
    List<String> ids = sources.stream().map(Evidence::mention).distinct().sorted().toList();
    List<String> review = group.stream().flatMap(m -> m.review().stream()).distinct().toList();
    Codes code = codes.codes(claim);
    return new Event(
        ids.get(0), ids.subList(1, ids.size()), claim, code, review, sources, List.of(), List.of());
  }

  private Claim union(Claim first, Claim second) {
    Set<Place> places = new LinkedHashSet<>(first.places());
    places.addAll(second.places());
    Set<String> parties = new LinkedHashSet<>(first.parties());
    parties.addAll(second.parties());
    List<Participant> people = new ArrayList<>(first.participants());
    List<String> named = people(first);
    second.participants().stream().filter(p -> !named.contains(p.name())).forEach(people::add);
    return new Claim(
        first.type(),
        first.subtype().isEmpty() ? second.subtype() : first.subtype(),
        first.status(),
        first.title().length() >= second.title().length() ? first.title() : second.title(),
        first.date(),
        first.body().isEmpty() ? second.body() : first.body(),
        List.copyOf(places),
        people,
        List.copyOf(parties));
  }
}
