package dev.dateline.eval;

import dev.dateline.model.EventType;
import dev.dateline.model.Status;
import dev.dateline.output.WireName;
import dev.dateline.rules.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What annotations over a text have in common: an event that is put together from its parts. */
final class MarkedGold {

  private final String id;
  private final String type;
  private final String evidence;
  private final List<Interval> dates = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private String status = "";
  private boolean optional;

  MarkedGold(String id, String type, String evidence) {
    this.id = id;
    this.type = type.toLowerCase(Locale.ROOT);
    this.evidence = evidence;
  }

  void status(String value) {
    status = value.toLowerCase(Locale.ROOT);
  }

  void optional() {
    optional = true;
  }

  /** An accepted date; the first is the best. */
  void date(Interval date) {
    dates.add(date);
  }

  /**
   * Where it takes place.
   *
   * @param country its code, or empty
   */
  void place(String name, String country) {
    places.add(name);
    if (!country.isEmpty()) {
      countries.add(country);
    }
  }

  void person(String name) {
    people.add(name);
  }

  /** Something is wrong with its date that has been said already. */
  void hasFault() {
    dates.add(new Interval("", ""));
  }

  /** What else is wrong with it, empty when nothing is. */
  String fault() {
    List<String> types = names(EventType.values());
    List<String> statuses = names(Status.values());
    if (!types.contains(type)) {
      String known = String.join(", ", types);
      return "'" + type + "' is not one of " + known + Nearest.hint(type, types);
    }
    if (!statuses.contains(status)) {
      String wrong = status.isEmpty() ? "no status" : "'" + status + "' is no status";
      return wrong + "; choose one of " + String.join(", ", statuses);
    }
    return dates.isEmpty() ? "no date with a value" : "";
  }

  GoldEvent event() {
    return new GoldEvent(
        id, dates, List.of(type), status, places, countries, people, evidence, optional);
  }

  private static List<String> names(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : constants) {
      names.add(WireName.of(constant));
    }
    return names;
  }
}
