package dev.dateline.chronology;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds in the reports of one occurrence those that only repeat an earlier one, because a release
 * was published again. A copy is a source, and no later word: it counts as said when the first was.
 */
final class Copies {

  /** More originals than this are not gone through. */
  private static final int MOST = 16;

  private Copies() {}

  /**
   * The reports with each copy behind what it copies, and dated with it.
   *
   * @param reports in order of publication
   */
  static List<Report> beside(List<Report> reports) {
    List<List<Report>> groups = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (Report report : reports) {
      Quote quote = new Quote(report.mentions().get(0).text());
      int original = original(report, quote, groups, quotes);
      if (original < 0) {
        groups.add(new ArrayList<>(List.of(report)));
        quotes.add(quote);
      } else {
        List<Report> group = groups.get(original);
        group.add(report.at(group.get(0).published()));
      }
    }
    List<Report> ordered = new ArrayList<>(reports.size());
    groups.forEach(ordered::addAll);
    return ordered;
  }

  private static int original(
      Report report, Quote quote, List<List<Report>> groups, List<Quote> quotes) {
    for (int i = 0; i < Math.min(MOST, groups.size()); i++) {
      Report first = groups.get(i).get(0);
      boolean same =
          !first.document().equals(report.document())
              && first.claim().status() == report.claim().status()
              && first.claim().date().range().equals(report.claim().date().range());
      if (same && quotes.get(i).isNear(quote)) {
        return i;
      }
    }
    return -1;
  }
}
