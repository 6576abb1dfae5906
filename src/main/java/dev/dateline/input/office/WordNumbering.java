package dev.dateline.input.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The lists of a Word file, as {@code numbering.xml} defines them, and how far they have come. */
final class WordNumbering {

  /** How the items of one level are marked: "%1." in figures from a start. */
  private record Level(String form, String pattern, int start) {
    static final Level BULLET = new Level("bullet", "", 1);
  }

  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Counters> counters = new HashMap<>();

  /** Reads the part. */
  void read(SafeXml xml) throws XMLStreamException, OfficeFault {
    String definition = "";
    String list = "";
    int level = 0;
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNum" -> definition = xml.attribute("abstractNumId");
        case "num" -> list = xml.attribute("numId");
        case "abstractNumId" -> lists.put(list, xml.attribute("val"));
        case "lvlOverride", "lvl" -> level = Counters.level(xml.number("ilvl", 0));
        case "startOverride" -> starts.put(list + " " + level, xml.number("val", 1));
        case "start", "numFmt", "lvlText" -> define(definition, level, xml);
        default -> {}
      }
    }
  }

  private void define(String definition, int level, SafeXml xml) {
    Map<Integer, Level> levels = definitions.computeIfAbsent(definition, id -> new HashMap<>());
    Level known = levels.getOrDefault(level, new Level("decimal", "", 1));
    Level more =
        switch (xml.name()) {
          case "start" -> new Level(known.form(), known.pattern(), xml.number("val", 1));
          case "numFmt" -> new Level(xml.attribute("val"), known.pattern(), known.start());
          default -> new Level(known.form(), xml.attribute("val"), known.start());
        };
    levels.put(level, more);
  }

  /** The mark of the next item of a list, set in by its level; empty when it has none. */
  String mark(String list, int atLevel) {
    String definition = lists.get(list);
    if (definition == null) {
      return "";
    }
    int level = Counters.level(atLevel);
    Map<Integer, Level> levels = definitions.getOrDefault(definition, Map.of());
    Level known = levels.getOrDefault(level, Level.BULLET);
    Counters count = counters.computeIfAbsent(definition, id -> new Counters());
    Integer from = starts.remove(list + " " + level);
    if (from != null) {
      count = new Counters();
      counters.put(definition, count);
    }
    count.next(level, from == null ? known.start() : from);
    String mark =
        switch (known.form()) {
          case "bullet" -> "\u2022";
          case "none" -> "";
          default -> written(known.pattern(), levels, count);
        };
    return mark.isBlank() ? "" : "  ".repeat(Math.min(level, 6)) + mark + " ";
  }

  /** "%1.%2" with the numbers of the levels. */
  private static String written(String pattern, Map<Integer, Level> levels, Counters count) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean place = c == '%' && i + 1 < pattern.length();
      int level = place ? pattern.charAt(i + 1) - '1' : -1;
      if (level < 0 || level > 8) {
        written.append(c);
      } else {
        String form = levels.getOrDefault(level, Level.BULLET).form();
        written.append(Counters.written(count.at(level), form));
        i++;
      }
    }
    return written.toString();
  }
}
