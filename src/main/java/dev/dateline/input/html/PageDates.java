package dev.dateline.input.html;

import dev.dateline.input.html.HeadReader.TimeMark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the day of publication among what a page declares; days of change are never it. */
final class PageDates {

  /** Meta elements that state it, the surest first. */
  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "article.published",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "dcterms.created",
          "govuk:first-published-at",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publication-date",
          "citation_publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "date");

  /** A time that the page only shows is believed near the beginning of its text. */
  private static final int TOP = 4;

  /** The length of {@code 2024-05-03}. */
  private static final int DAY = 10;

  private PageDates() {}

  /**
   * What is stated, as it is written, the surest first.
   *
   * @param kept the blocks of the page's text
   */
  static List<String> published(HeadReader head, BitSet kept) {
    List<String> stated = new ArrayList<>();
    stated.add(head.meta(NAMES.get(0)));
    stated.add(head.linkedData().published());
    for (String name : NAMES.subList(1, NAMES.size())) {
      stated.add(head.meta(name));
    }
    stated.add(time(head.times(), kept, true));
    stated.add(time(head.times(), kept, false));
    stated.removeIf(String::isEmpty);
    return stated;
  }

  /** The time in or right above the text; empty when there are several of different days. */
  private static String time(List<TimeMark> times, BitSet kept, boolean marked) {
    int top = top(kept);
    String found = "";
    for (TimeMark time : times) {
      boolean there = marked ? time.publication() : time.block() <= top;
      if (there && isIn(kept, time.block())) {
        if (!found.isEmpty() && !day(found).equals(day(time.value()))) {
          return "";
        }
        found = time.value();
      }
    }
    return found;
  }

  /**
   * Whether a place is in the text or at its very end, where pages put what machines shall read.
   */
  private static boolean isIn(BitSet kept, int block) {
    return kept.get(block) || block > 0 && kept.get(block - 1);
  }

  private static String day(String time) {
    return time.length() <= DAY ? time : time.substring(0, DAY);
  }

  private static int top(BitSet kept) {
    int block = kept.nextSetBit(0);
    for (int i = 1; i < TOP && block >= 0; i++) {
      int next = kept.nextSetBit(block + 1);
      block = next < 0 ? block : next;
    }
    return block;
  }
}
