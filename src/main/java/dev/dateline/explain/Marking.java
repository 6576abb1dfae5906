package dev.dateline.explain;

import dev.dateline.model.Explanation;
import dev.dateline.model.Explanation.Mark;
import dev.dateline.model.Explanation.Told;
import dev.dateline.output.Printable;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Writes a text with its marks for people to read; events have numbers. */
abstract class Marking extends MarkWalk {

  final Writer out;
  private final Map<String, Integer> numbers = new HashMap<>();

  Marking(Writer out) {
    this.out = out;
  }

  /** Numbers the events of an explanation in their order. */
  final void number(Explanation explanation) {
    for (Told told : explanation.events()) {
      numbers.put(told.event().id(), numbers.size() + 1);
    }
  }

  /** "date 2025-06-09 #1", "visit.pay #1", "person". */
  final String label(Mark mark) {
    String event = mark.event().isEmpty() ? "" : " #" + numbers.get(mark.event());
    String value = Printable.line(mark.value());
    return switch (mark.kind()) {
      case DATE -> (value.isEmpty() ? ReasonWords.label(mark.reason()) : "date " + value) + event;
      case TRIGGER -> value + event;
      case PERSON, PLACE, SIDE -> WireName.of(mark.kind());
    };
  }

  /** The number of the event that a mark tells, or 0. */
  final int number(Mark mark) {
    return numbers.getOrDefault(mark.event(), 0);
  }

  @Override
  void plain(String words) throws IOException {
    out.write(Printable.block(words));
  }
}
