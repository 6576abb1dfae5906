package dev.dateline.chronology;

import dev.dateline.model.Claim;
import dev.dateline.model.EventDate;
import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What several reports say together: of each field the most exact value, and then the latest. */
final class Fusion {

  private final List<Report> reports;

  /**
   * The fusion of some reports.
   *
   * @param reports in order of publication
   */
  Fusion(List<Report> reports) {
    this.reports = reports;
  }

  Claim claim() {
    if (reports.size() == 1) {
      return reports.get(0).claim();
    }
    String body = body();
    List<Place> places = new PlaceFusion(reports).places();
    List<Participant> people = new PeopleFusion(reports).people();
    EventType type = type();
    return new Claim(
        type,
        subtype(),
        new StatusCourse(reports).status(),
        new TitleChoice(type, subtype(), body, places, people).of(reports),
        date(),
        body,
        places,
        people,
        parties());
  }

  /** A forum is a meeting too, so it is the more exact of the two. */
  private EventType type() {
    for (Report report : reports) {
      if (report.claim().type() == EventType.FORUM) {
        return EventType.FORUM;
      }
    }
    return reports.get(0).claim().type();
  }

  private String subtype() {
    String subtype = "";
    for (Report report : reports) {
      boolean fits = report.claim().type() == type() && !report.claim().subtype().isEmpty();
      subtype = fits ? report.claim().subtype() : subtype;
    }
    return subtype;
  }

  private EventDate date() {
    EventDate best = reports.get(0).claim().date();
    for (Report report : reports) {
      EventDate date = report.claim().date();
      best = new DateChoice().compare(date, best) >= 0 ? date : best;
    }
    return best;
  }

  /** The longest name that the body is given. */
  private String body() {
    String body = "";
    for (Report report : reports) {
      String other = report.claim().body();
      body = other.length() >= body.length() ? other : body;
    }
    return body;
  }

  private List<String> parties() {
    Set<String> parties = new LinkedHashSet<>();
    for (Report report : reports) {
      parties.addAll(report.claim().parties());
    }
    return new ArrayList<>(parties);
  }
}
