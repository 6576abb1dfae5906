package dev.dateline.events;

import dev.dateline.model.Claim;
import dev.dateline.model.Participant;
import dev.dateline.model.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Gives way to what the text says: a headline that was dated by the page's stamp is left out when
 * the text tells the same with a day of its own ("On 9 November ... met" on a page of the 10th).
 */
final class RetoldHeadline {

  /** A page is put up some days after its news at most. */
  private static final int DAYS = 4;

  private RetoldHeadline() {}

  /**
   * The mentions that stay.
   *
   * @param mentions those of a page, in text order
   * @param headline where the page's headline ends
   */
  static List<Mention> without(List<Mention> mentions, int headline) {
    boolean retold =
        mentions.size() > 1
            && mentions.get(0).evidence().span().end() <= headline
            && isRetold(says(mentions.get(0)), says(mentions.get(1)));
    return retold ? mentions.subList(1, mentions.size()) : mentions;
  }

  private static boolean isRetold(Claim stamped, Claim next) {
    return next.type() == stamped.type()
        && isStamped(stamped)
        && !isStamped(next)
        && next.date().range().precision() == Precision.DAY
        && isShortlyBefore(next.date().range().start(), stamped.date().range().start())
        && share(stamped, next);
  }

  private static boolean isShortlyBefore(LocalDate day, LocalDate stamp) {
    long days = ChronoUnit.DAYS.between(day, stamp);
    return days > 0 && days <= DAYS;
  }

  private static boolean isStamped(Claim claim) {
    return claim.date().basis().contains("date-from-stamp")
        || claim.date().basis().contains("date-from-dateline");
  }

  private static boolean share(Claim one, Claim other) {
    for (Participant participant : one.participants()) {
      for (Participant also : other.participants()) {
        if (participant.name().equals(also.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private static Claim says(Mention mention) {
    return mention.evidence().says();
  }
}
