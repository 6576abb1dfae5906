package dev.dateline.eval;

import dev.dateline.model.Diagnostic;
import dev.dateline.reader.FileFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the annotations of one text in brat's standoff form, as people left them. */
final class BratGold {

  private static final String NO_DATE =
      "; write it as a note on its Date, such as 2025-06-09/2025-06-10";

  private final String file;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Map<String, Stretch> stretches = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final Map<String, MarkedGold> events = new LinkedHashMap<>();
  private final Map<String, Line> eventLines = new LinkedHashMap<>();

  /** A stretch of text with its type. */
  private record Stretch(String type, String words) {}

  /** A line of the file, counted from 1. */
  private record Line(int number, String[] fields) {}

  private BratGold(String file) {
    this.file = file;
  }

  /**
   * The events of a file.
   *
   * @param file as messages name it
   * @throws FileFault when anything in it cannot be used
   */
  static List<GoldEvent> read(String file, String text) throws FileFault {
    BratGold gold = new BratGold(file);
    List<Line> lines = gold.lines(text);
    gold.texts(lines);
    gold.attributes(lines);
    List<GoldEvent> events = gold.finished();
    if (!gold.faults.isEmpty()) {
      throw new FileFault(gold.faults);
    }
    return events;
  }

  private List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(number, line.stripTrailing().split("\t", 3)));
      }
    }
    return lines;
  }

  /** Stretches, notes and events come in any order, so that events are read when all is known. */
  private void texts(List<Line> lines) {
    for (Line line : lines) {
      String[] fields = line.fields();
      switch (fields[0].charAt(0)) {
        case 'T' -> stretch(line);
        case 'E' -> eventLines.put(fields[0], line);
        case '#' -> {
          if (fields.length > 2) {
            notes.put(last(fields[1]), fields[2].strip());
          }
        }
        default -> {
          // Attributes follow; relations and references say nothing of events.
        }
      }
    }
    for (Map.Entry<String, Line> event : eventLines.entrySet()) {
      event(event.getKey(), event.getValue());
    }
  }

  private void stretch(Line line) {
    String[] fields = line.fields();
    if (fields.length < 3 || fields[1].indexOf(' ') < 0) {
      fault(line.number(), "a stretch has an id, a type with offsets, and words");
      return;
    }
    String type = fields[1].substring(0, fields[1].indexOf(' '));
    stretches.put(fields[0], new Stretch(type, fields[2]));
  }

  private void event(String id, Line line) {
    String[] parts = line.fields().length > 1 ? line.fields()[1].split(" ") : new String[] {""};
    Stretch trigger = stretches.get(after(parts[0]));
    if (trigger == null) {
      fault(line.number(), id + " has no words: '" + parts[0] + "' is no type with a stretch");
      return;
    }
    String type = parts[0].substring(0, parts[0].indexOf(':'));
    MarkedGold event = new MarkedGold(id, type, trigger.words());
    date(id, id, line, event);
    for (int i = 1; i < parts.length; i++) {
      part(id, parts[i], line, event);
    }
    events.put(id, event);
  }

  private void part(String id, String part, Line line, MarkedGold event) {
    String target = after(part);
    Stretch stretch = stretches.get(target);
    if (stretch == null) {
      fault(line.number(), id + ": '" + part + "' leads nowhere");
      return;
    }
    switch (stretch.type().toLowerCase(Locale.ROOT)) {
      case "date" -> date(id, target, line, event);
      case "place" -> event.place(stretch.words(), notes.getOrDefault(target, ""));
      case "person" -> event.person(stretch.words());
      default -> {
        // An event may be a part of another one; that is not measured.
      }
    }
  }

  /** The value that stands in a note on a stretch or on the event itself. */
  private void date(String id, String target, Line line, MarkedGold event) {
    String note = notes.getOrDefault(target, "");
    Optional<Interval> date = DateValue.parse(note);
    if (date.isPresent()) {
      event.date(date.get());
    } else if (!note.isEmpty() && !target.equals(id)) {
      event.hasFault();
      fault(line.number(), id + ": the note '" + note + "' on " + target + " is no date" + NO_DATE);
    }
  }

  private void attributes(List<Line> lines) {
    for (Line line : lines) {
      char kind = line.fields()[0].charAt(0);
      if ((kind == 'A' || kind == 'M') && line.fields().length > 1) {
        String[] words = line.fields()[1].split(" ");
        MarkedGold event = events.get(words.length > 1 ? words[1] : "");
        if (event != null && words[0].equals("Status") && words.length > 2) {
          event.status(words[2]);
        } else if (event != null && words[0].equals("Optional")) {
          event.optional();
        }
      }
    }
  }

  private List<GoldEvent> finished() {
    List<GoldEvent> finished = new ArrayList<>();
    events.forEach(
        (id, event) -> {
          String fault = event.fault();
          if (fault.isEmpty()) {
            finished.add(event.event());
          } else {
            String advice = fault.startsWith("no date") ? NO_DATE : "";
            fault(eventLines.get(id).number(), id + ": " + fault + advice);
          }
        });
    return finished;
  }

  private void fault(int line, String message) {
    faults.add(FileFault.error(file, line, 0, message));
  }

  private static String after(String part) {
    return part.substring(part.indexOf(':') + 1);
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
