package dev.dateline.names;

import java.util.Locale;
import java.util.Set;

/** Tells whether two descriptions of an office may mean the same one. */
final class Offices {

  private static final Set<String> LEADERS =
      Set.of("leader", "head of state", "president", "king", "emir", "sultan", "monarch");

  private Offices() {}

  static boolean agree(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.equals(b) || isShortFor(a, b) || isShortFor(b, a) || bothLead(a, b);
  }

  /**
   * "Secretary of State" for "Secretary"; else the office that was told first. An ambassador is one
   * however fully his title is told.
   */
  static String fuller(String first, String second) {
    boolean longer = first.isEmpty() || !first.equals("Ambassador") && isShortFor(first, second);
    return longer ? second : first;
  }

  /** Whether two people of one surname are meant: spouses, or a head of state and somebody else. */
  static boolean areTwo(String one, String other) {
    return areSpouses(one, other)
        || isHead(one) && isNoHead(other)
        || isHead(other) && isNoHead(one);
  }

  private static boolean isHead(String office) {
    return switch (office) {
      case "President", "King", "Queen", "Emperor", "Pope" -> true;
      default -> false;
    };
  }

  private static boolean isNoHead(String office) {
    return office.startsWith("Ambassador")
        || office.startsWith("Consul")
        || office.startsWith("Secretary")
        || office.startsWith("Minister");
  }

  /** "First Lady Jill Biden" and "President Biden": two people of one surname. */
  private static boolean areSpouses(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && isSpouse(one) != isSpouse(other);
  }

  private static boolean isSpouse(String office) {
    return office.startsWith("First Lady")
        || office.endsWith("Gentleman")
        || office.equals("first lady");
  }

  /** "Deputy Minister" for "Deputy Minister of Foreign Affairs", but not "Minister" for it. */
  private static boolean isShortFor(String brief, String full) {
    return full.startsWith(brief)
        && (full.length() == brief.length() || full.charAt(brief.length()) == ' ');
  }

  /** "the leader", "the head of state": a king too, but "the President" is none. */
  private static boolean bothLead(String a, String b) {
    return isLeader(a) && LEADERS.contains(b) || isLeader(b) && LEADERS.contains(a);
  }

  private static boolean isLeader(String office) {
    return office.equals("leader") || office.equals("head of state");
  }
}
