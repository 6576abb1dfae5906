package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.occurrence.CodeTable;
import dev.dateline.occurrence.Telling;
import java.util.ArrayList;
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
      boolean first = SameOccurrence.of(says(group.get(0)), says(mention));
      if (first && SameOccurrence.of(says(group.get(group.size() - 1)), says(mention))) {
        return group;
      }
    }
    return null;
  }

  private static Claim says(Mention mention) {
    return mention.evidence().says();
  }

  private Event event(List<Mention> group) {
    List<Evidence> mentions = new ArrayList<>(group.size());
    for (Mention mention : group) {
      mentions.add(mention.evidence());
    }
    return new Telling(mentions).event(codes);
  }
}
