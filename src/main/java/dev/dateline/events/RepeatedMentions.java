package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.EventType;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import dev.dateline.occurrence.CodeTable;
import dev.dateline.occurrence.Telling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the mentions of one occurrence within a document into one event. */
final class RepeatedMentions {

  private static final int LOOKING_BACK = 40;

  private final CodeTable codes;

  RepeatedMentions(CodeTable codes) {
    this.codes = codes;
  }

  /** The events, in the order of their first mentions. */
  List<Event> join(List<Mention> mentions) {
    List<List<Mention>> groups = new ArrayList<>();
    Map<String, List<List<Mention>>> byDate = new HashMap<>();
    List<Mention> last = null;
    for (Mention mention : mentions) {
      byDate.putIfAbsent(key(mention), new ArrayList<>());
      List<List<Mention>> candidates = byDate.get(key(mention));
      List<Mention> group = mention.sequel() ? last : groupOf(mention, candidates);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
        candidates.add(group);
      }
      group.add(mention);
      last = group;
    }
    List<Event> events = new ArrayList<>();
    for (List<Mention> group : groups) {
      events.add(event(group));
    }
    return events;
  }

  private static String key(Mention mention) {
    DateRange range = says(mention).date().range();
    return says(mention).type() + " " + range.start() + " " + range.end();
  }

  /** A second mention comes soon after the first, so only the latest events are looked at. */
  private static List<Mention> groupOf(Mention mention, List<List<Mention>> groups) {
    int oldest = Math.max(0, groups.size() - LOOKING_BACK);
    for (int i = oldest; i < groups.size(); i++) {
      List<Mention> group = groups.get(i);
      boolean first = isSame(says(group.get(0)), says(mention));
      if (first && isSame(says(group.get(group.size() - 1)), says(mention))) {
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
    if (people.isEmpty() && people(other).isEmpty()) {
      return one.title().equals(other.title())
          || one.type() == EventType.RELATIONS && one.subtype().equals(other.subtype());
    }
    return !Collections.disjoint(people, people(other)) && !areTwoHosts(one, other);
  }

  /** A guest whom two people meet on one day, each without the other, meets twice. */
  private static boolean areTwoHosts(Claim one, Claim other) {
    List<String> first = people(one);
    List<String> second = people(other);
    return one.type() == EventType.MEETING
        && first.size() > 1
        && second.size() > 1
        && !second.contains(first.get(0))
        && !first.contains(second.get(0));
  }

  /** "the meeting", "Meeting in Riga": a mention that says nothing of its own but the place. */
  private static boolean isBare(Claim claim) {
    int word = claim.title().indexOf(' ');
    return claim.participants().isEmpty()
        && claim.body().isEmpty()
        && (word < 0 || !claim.places().isEmpty() && claim.title().startsWith(" in ", word));
  }

  /** Two lists go together when one says nothing or both share something. */
  private static boolean meet(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  private static List<String> places(Claim claim) {
    List<String> names = new ArrayList<>();
    for (Place place : claim.places()) {
      if (place.hasCoordinates()) {
        names.add(place.name());
      }
    }
    return names;
  }

  private static List<String> people(Claim claim) {
    List<String> names = new ArrayList<>();
    for (Participant participant : claim.participants()) {
      names.add(participant.name());
    }
    return names;
  }

  private Event event(List<Mention> group) {
    List<Evidence> mentions = new ArrayList<>(group.size());
    for (Mention mention : group) {
      mentions.add(mention.evidence());
    }
    return new Telling(mentions).event(codes);
  }
}
