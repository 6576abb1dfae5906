package dev.dateline.chronology;

import dev.dateline.model.Codes;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.occurrence.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes events apart into what each document tells; who tells it twice is heard once. */
final class Reports {

  /** What one document tells of one occurrence, by the ids of the mentions. */
  private static final class Draft {
    private final List<Evidence> mentions = new ArrayList<>(1);
    private final SortedSet<String> former = new TreeSet<>();
    private Codes codes = Codes.NONE;

    /** Each mention once. */
    Telling telling() {
      if (mentions.size() == 1) {
        return new Telling(mentions);
      }
      Map<String, Evidence> known = new TreeMap<>();
      for (Evidence mention : mentions) {
        known.put(mention.mention(), mention);
      }
      return new Telling(List.copyOf(known.values()));
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, LocalDate> published = new HashMap<>();

  private LocalDate lastDay = LocalDate.MIN;

  void add(DocumentInfo document) {
    LocalDate day = document.published().date().orElse(LocalDate.MIN);
    lastDay = day.isAfter(lastDay) ? day : lastDay;
    LocalDate known = published.get(document.id());
    if (known == null || day.isAfter(known)) {
      published.put(document.id(), day);
    }
  }

  void add(Event event) {
    SortedSet<String> former = new TreeSet<>(event.aliases());
    former.add(event.id());
    Draft least = null;
    String leastId = "";
    for (Evidence source : event.sources()) {
      Draft draft = draft(source);
      draft.mentions.add(source);
      former.remove(source.mention());
      if (least == null || source.mention().compareTo(leastId) < 0) {
        least = draft;
        leastId = source.mention();
      }
    }
    if (least != null) {
      least.former.addAll(former);
      // The codes of a corrected event are not those of what was reported.
      boolean own = event.corrections().isEmpty() && isOfOne(event);
      least.codes = own ? event.codes() : least.codes;
    }
  }

  private Draft draft(Evidence source) {
    // No id has a line feed, so that two cannot run together into a third.
    String key = source.document() + "\n" + source.event();
    Draft draft = drafts.get(key);
    if (draft == null) {
      draft = new Draft();
      drafts.put(key, draft);
    }
    return draft;
  }

  /** The reports, in an order that does not depend on that of the events. */
  List<Report> all() {
    List<Report> reports = new ArrayList<>(drafts.size());
    for (Draft draft : drafts.values()) {
      Telling telling = draft.telling();
      String document = telling.mentions().get(0).document();
      LocalDate day = published.getOrDefault(document, LocalDate.MIN);
      reports.add(new Report(telling, telling.claim(), draft.codes, day, draft.former));
    }
    reports.sort(new Report.InTime());
    return reports;
  }

  /** Whether an event is told by one document alone, so that its codes are that one's. */
  private static boolean isOfOne(Event event) {
    Evidence first = event.sources().get(0);
    for (Evidence source : event.sources()) {
      if (!source.document().equals(first.document()) || !source.event().equals(first.event())) {
        return false;
      }
    }
    return true;
  }

  /** The last day on which a document was published, {@link LocalDate#MIN} when none is known. */
  LocalDate lastDay() {
    return lastDay;
  }
}
