package dev.dateline.output;

import dev.dateline.model.Chronology;
import dev.dateline.model.DocumentInfo;
import dev.dateline.model.Event;
import java.util.List;
import java.util.Locale;

/**
 * What the head of the page says.
 *
 * @param title the title of the document when there is only one, else that it is a chronology
 * @param line how many events, of which years and how many documents
 */
record PageSummary(String title, String line) {

  static PageSummary of(Chronology chronology) {
    List<DocumentInfo> documents = chronology.documents();
    boolean one = documents.size() == 1 && !documents.get(0).title().isEmpty();
    return new PageSummary(
        one ? Printable.line(documents.get(0).title()) : "Chronology",
        amount(chronology.events().size(), "event")
            + years(chronology.events())
            + ", from "
            + amount(documents.size(), "document"));
  }

  private static String amount(int number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }

  private static String years(List<Event> events) {
    if (events.isEmpty()) {
      return "";
    }
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Event event : events) {
      first = Math.min(first, event.date().range().start().getYear());
      last = Math.max(last, event.date().range().end().getYear());
    }
    return first == last ? ", " + year(first) : ", " + year(first) + " to " + year(last);
  }

  /** Year 0 is 1 BC. */
  private static String year(int year) {
    return year > 0 ? String.valueOf(year) : (1 - year) + " BC";
  }
}
