package dev.dateline.output;

import dev.dateline.model.Claim;
import dev.dateline.model.DateRange;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An event as the cells of one row; the columns and their order are the contract. */
public final class EventRow {

  public static final List<String> COLUMNS =
      List.of(
          "id",
          "start",
          "end",
          "precision",
          "date_text",
          "basis",
          "type",
          "subtype",
          "status",
          "title",
          "body",
          "places",
          "countries",
          "participants",
          "parties",
          "cameo",
          "plover",
          "review",
          "rule",
          "document",
          "published",
          "evidence",
          "source_count");

  private final List<String> cells = new ArrayList<>(COLUMNS.size());

  /**
   * The row of an event.
   *
   * @param published the publication date of each document that states one, by its id
   */
  public EventRow(Event event, Map<String, String> published) {
    cells.add(event.id());
    date(event);
    claim(event.claim());
    cells.add(event.codes().cameo());
    cells.add(event.codes().plover());
    cells.add(joined(event.review()));
    sources(event.sources(), published);
  }

  /** As many as there are columns; a value that is not known is empty. */
  public List<String> cells() {
    return cells;
  }

  /** The cells of some columns, by their places in the whole row. */
  List<String> cells(int[] places) {
    List<String> chosen = new ArrayList<>(places.length);
    for (int place : places) {
      chosen.add(cells.get(place));
    }
    return chosen;
  }

  /** The places of named columns in the whole row, of all columns when none is named. */
  static int[] places(List<String> names) {
    List<String> wanted = names.isEmpty() ? COLUMNS : names;
    int[] places = new int[wanted.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = COLUMNS.indexOf(wanted.get(i));
    }
    return places;
  }

  /** The names of columns by their places. */
  static List<String> names(int[] places) {
    List<String> names = new ArrayList<>(places.length);
    for (int place : places) {
      names.add(COLUMNS.get(place));
    }
    return names;
  }

  /** The publication date of each document that states one, by its id. */
  static Map<String, String> published(List<DocumentInfo> documents) {
    Map<String, String> published = new HashMap<>();
    for (DocumentInfo document : documents) {
      if (document.published().date().isPresent()) {
        published.put(document.id(), document.published().date().get().toString());
      }
    }
    return published;
  }

  private void date(Event event) {
    DateRange range = event.date().range();
    cells.add(range.start().toString());
    cells.add(range.end().toString());
    cells.add(WireName.of(range.precision()));
    cells.add(event.date().text());
    cells.add(joined(event.date().basis()));
  }

  private void claim(Claim claim) {
    Set<String> places = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    for (Place place : claim.places()) {
      places.add(place.name());
      countries.add(place.country());
    }
    List<String> names = new ArrayList<>();
    for (Participant participant : claim.participants()) {
      names.add(participant.name());
    }
    cells.add(WireName.of(claim.type()));
    cells.add(claim.subtype());
    cells.add(WireName.of(claim.status()));
    cells.add(claim.title());
    cells.add(claim.body());
    cells.add(joined(places));
    cells.add(joined(countries));
    cells.add(joined(names));
    cells.add(joined(claim.parties()));
  }

  private void sources(List<Evidence> sources, Map<String, String> published) {
    Set<String> rules = new LinkedHashSet<>();
    Set<String> documents = new LinkedHashSet<>();
    Set<String> days = new LinkedHashSet<>();
    for (Evidence source : sources) {
      rules.add(source.rule());
      documents.add(source.document());
      days.add(published.getOrDefault(source.document(), ""));
    }
    cells.add(joined(rules));
    cells.add(joined(documents));
    cells.add(joined(days));
    cells.add(sources.isEmpty() ? "" : sources.get(0).text());
    cells.add(String.valueOf(sources.size()));
  }

  private static String joined(Collection<String> values) {
    StringBuilder joined = new StringBuilder();
    for (String value : values) {
      if (!value.isEmpty()) {
        joined.append(joined.length() == 0 ? "" : "; ").append(value);
      }
    }
    return joined.toString();
  }
}
