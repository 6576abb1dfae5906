package dev.dateline.chronology;

import dev.dateline.model.Claim;
import dev.dateline.model.Event;
import dev.dateline.model.Evidence;
import java.util.Comparator;
import java.util.List;

/**
 * An event with the reports that it was made of, as it is while relations to others are sought.
 *
 * @param reports in order of publication
 * @param profile of the event as a whole
 */
record Merged(Event event, List<Report> reports, Profile profile) {

  static Merged of(Event event, List<Report> reports) {
    Claim claim = event.claim();
    List<Evidence> mentions = reports.get(0).mentions();
    return new Merged(event, reports, Profile.of(claim, mentions));
  }

  /** The order of the chronology. */
  static final class InOrder implements Comparator<Merged> {

    private final Comparator<Event> order = new EventOrder();

    @Override
    public int compare(Merged one, Merged other) {
      return order.compare(one.event(), other.event());
    }
  }
}
