package dev.dateline.occurrence;

import dev.dateline.model.Claim;
import dev.dateline.model.Codes;
import dev.dateline.model.EventType;
import dev.dateline.model.Place;
import dev.dateline.model.Status;
import dev.dateline.rules.RuleBook;
import dev.dateline.rules.RuleNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives an event its CAMEO code (manual 1.1b3) and its PLOVER event type (manual of 2021). */
public final class CodeTable {

  private final Map<String, RuleNode> table = new HashMap<>();

  /** The table of a book of rules. */
  public CodeTable(RuleBook book) {
    for (RuleNode section : book.sections("codes")) {
      table.putAll(section.entries());
    }
  }

  /** The codes for type, subtype and status; {@link Codes#NONE} where the schemes have none. */
  public Codes codes(Claim claim) {
    String type = claim.type().name().toLowerCase(Locale.ROOT);
    RuleNode row = table.get(type + "/" + kind(claim));
    row = row == null ? table.get(type) : row;
    if (row == null) {
      return Codes.NONE;
    }
    List<String> codes = row.textsOf(column(claim.status()));
    return codes.size() < 2 ? Codes.NONE : new Codes(codes.get(0), codes.get(1));
  }

  private static String kind(Claim claim) {
    boolean plain = claim.subtype().isEmpty();
    return plain && claim.type() == EventType.MEETING && isAway(claim)
        ? "third-country"
        : claim.subtype();
  }

  /** Whether two states meet in a third. */
  private static boolean isAway(Claim claim) {
    for (Place place : claim.places()) {
      if (home(claim, place.country())) {
        return false;
      }
    }
    return claim.parties().size() == 2 && !claim.places().isEmpty();
  }

  private static boolean home(Claim claim, String country) {
    return country.isEmpty() || claim.parties().contains(country);
  }

  private static String column(Status status) {
    return switch (status) {
      case HELD, ONGOING -> "held";
      case PLANNED, POSTPONED -> "planned";
      case CANCELLED -> "cancelled";
    };
  }
}
