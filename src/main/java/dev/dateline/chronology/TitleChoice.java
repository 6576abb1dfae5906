package dev.dateline.chronology;

import dev.dateline.model.EventType;
import dev.dateline.model.Participant;
import dev.dateline.model.Place;
import java.util.List;

/** Which of the titles that reports give names the most of what they know together. */
record TitleChoice(
    EventType type, String subtype, String body, List<Place> places, List<Participant> people) {

  /** The best title; of two as good the later. */
  String of(List<Report> reports) {
    String best = "";
    int most = -1;
    for (Report report : reports) {
      int named = report.claim().type() == type ? named(report.claim().title()) : 0;
      if (named >= most) {
        most = named;
        best = report.claim().title();
      }
    }
    return best;
  }

  private int named(String title) {
    int named = !body.isEmpty() && title.contains(body) ? 2 : 0;
    named += !subtype.isEmpty() && Folding.fold(title).contains(subtype) ? 1 : 0;
    for (Place place : places) {
      named += title.contains(place.name()) ? 1 : 0;
    }
    for (Participant person : people) {
      named += title.contains(person.name()) ? 2 : 0;
    }
    return named;
  }
}
