package dev.dateline.reader;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Keeps short texts that come again and again once; a large chronology is small by that. */
final class Strings {

  private static final int LONGEST = 80;

  private final Map<String, String> known = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  String one(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String first = known.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  LocalDate day(String text) {
    LocalDate day = days.get(text);
    if (day == null) {
      day = LocalDate.parse(text);
      days.put(text, day);
    }
    return day;
  }
}
