package dev.dateline.chronology;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.Evidence;
import dev.dateline.occurrence.Telling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/**
 * What one document tells of one occurrence, and when.
 *
 * @param codes those of the claim, {@link Codes#NONE} where they are not known
 * @param published the day of publication, {@link LocalDate#MIN} when it is not known
 * @param former ids that the event had once, of mentions that are no more
 */
record Report(
    Telling telling, Claim claim, Codes codes, LocalDate published, SortedSet<String> former) {

  /** The same as if published on another day. */
  Report at(LocalDate day) {
    return new Report(telling, claim, codes, day, former);
  }

  String document() {
    return telling.mentions().get(0).document();
  }

  String id() {
    return telling.id();
  }

  List<Evidence> mentions() {
    return telling.mentions();
  }

  /** By day of publication, then document and place in it. */
  static final class InTime implements Comparator<Report> {
    @Override
    public int compare(Report one, Report other) {
      int order = one.published().compareTo(other.published());
      if (order == 0) {
        order = one.document().compareTo(other.document());
      }
      return order != 0 ? order : one.id().compareTo(other.id());
    }
  }
}
