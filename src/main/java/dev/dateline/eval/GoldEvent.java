package dev.dateline.eval;

import java.util.List;

/**
 * An event that an annotator found.
 *
 * @param dates the interval, then any others that are accepted
 * @param types those that are accepted, best first
 * @param people surnames
 * @param evidence the words that prove it
 * @param optional whether it may be found or left out, and counts neither way
 */
public record GoldEvent(
    String id,
    List<Interval> dates,
    List<String> types,
    String status,
    List<String> places,
    List<String> countries,
    List<String> people,
    String evidence,
    boolean optional) {

  Interval date() {
    return dates.get(0);
  }

  String firstType() {
    return types.get(0);
  }
}
