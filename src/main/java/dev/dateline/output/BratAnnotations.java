package dev.dateline.output;

import dev.dateline.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The annotations of one text in brat's standoff form, which counts code points. */
final class BratAnnotations {

  private final String text;
  private final Marker marker;
  private final CodePoints points;
  private final StringBuilder lines = new StringBuilder();
  private int stretches;
  private int notes;

  BratAnnotations(String text, Marker marker) {
    this.text = text;
    this.marker = marker;
    this.points = new CodePoints(text);
  }

  String text() {
    Map<Mark, String> ids = new HashMap<>();
    for (Mark mark : marker.marks()) {
      String id = stretch(capital(WireName.of(mark.kind())), mark.span());
      ids.put(mark, id);
      note(id, mark.value());
    }
    List<MarkedEvent> events = marker.events();
    for (int i = 0; i < events.size(); i++) {
      event(i + 1, events.get(i), ids);
    }
    return lines.toString();
  }

  private void event(int number, MarkedEvent event, Map<Mark, String> marks) {
    String type = capital(WireName.of(event.type()));
    String trigger = stretch(type, event.span());
    String id = "E" + number;
    lines.append(id).append('\t').append(type).append(':').append(trigger);
    Map<String, Integer> counts = new HashMap<>();
    for (MarkedEvent.Part part : event.parts()) {
      int count = counts.merge(part.role(), 1, Integer::sum);
      lines.append(' ').append(capital(part.role())).append(count == 1 ? "" : count);
      lines.append(':').append(marks.get(part.mark()));
    }
    lines.append('\n');
    lines.append('A').append(number).append("\tStatus ").append(id).append(' ');
    lines.append(WireName.of(event.status())).append('\n');
    note(id, event.value());
  }

  /** A stretch of text; where a line ends it goes on in a further fragment. */
  private String stretch(String type, Span span) {
    String id = "T" + ++stretches;
    StringBuilder offsets = new StringBuilder();
    StringBuilder words = new StringBuilder();
    int start = span.start();
    while (start < span.end()) {
      int line = text.indexOf('\n', start);
      int end = line < 0 || line > span.end() ? span.end() : line;
      if (end > start) {
        offsets.append(offsets.length() == 0 ? "" : ";");
        offsets.append(points.at(start)).append(' ').append(points.at(end));
        words.append(words.length() == 0 ? "" : " ").append(text, start, end);
      }
      start = end + 1;
    }
    lines.append(id).append('\t').append(type).append(' ').append(offsets);
    lines.append('\t').append(words).append('\n');
    return id;
  }

  private void note(String target, String value) {
    if (!value.isEmpty()) {
      lines.append('#').append(++notes).append("\tAnnotatorNotes ").append(target);
      lines.append('\t').append(value).append('\n');
    }
  }

  /**
   * {@code delegation-head} as {@code Delegation-head}, since brat's names begin with a capital.
   */
  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
