package dev.dateline.input;

import java.util.Locale;

/** Knows a mail by the lines that it begins with. */
final class MailHead {

  private static final String BY_PEOPLE = " from to subject date ";
  private static final String BY_MACHINES =
      " received return-path delivered-to message-id mime-version dkim-signature content-type ";

  private MailHead() {}

  /**
   * Whether all lines before the first empty one are headers, of people and of machines; a release
   * that begins "From: the Press Office" has only the one sort.
   */
  static boolean begins(String text) {
    boolean byPeople = false;
    boolean byMachines = false;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end).stripTrailing();
      if (line.isEmpty()) {
        break;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        String name = name(line);
        if (name.isEmpty()) {
          return end < 0 && byPeople && byMachines;
        }
        byPeople |= BY_PEOPLE.contains(name);
        byMachines |= BY_MACHINES.contains(name);
      }
      from = end < 0 ? text.length() : end + 1;
    }
    return byPeople && byMachines;
  }

  /** Whether the first line is a header, or the envelope that mailboxes put before it. */
  static boolean beginsWithHeader(String text) {
    int end = text.indexOf('\n');
    String line = text.substring(0, end < 0 ? text.length() : end);
    return !name(line).isEmpty() || line.startsWith("From ");
  }

  /** The name of a header between spaces, or empty. */
  private static String name(String line) {
    int colon = line.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-') {
        return "";
      }
    }
    return colon <= 0 ? "" : " " + line.substring(0, colon).toLowerCase(Locale.ROOT) + " ";
  }
}
