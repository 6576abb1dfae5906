package dev.dateline.output;

import dev.dateline.model.DateRange;
import dev.dateline.model.DateReading;
import dev.dateline.model.ResolvedDate;
import dev.dateline.model.ResolvedDate.Resolution.Unresolved;

/** Writes one date expression as a JSON object. */
final class DateJson {

  private final Json json;

  DateJson(Json json) {
    this.json = json;
  }

  /** The members of the object; the caller begins and ends it. */
  void members(ResolvedDate date, DateReading reading) {
    place(date, reading);
    json.string("kind", WireName.of(date.expression().kind()));
    value(date);
    timex3(Timex3.of(date));
    json.strings("basis", date.basis());
    json.string("rule", date.expression().rule());
    if (date.resolution() instanceof Unresolved unresolved) {
      json.string("unresolved", unresolved.reason());
    }
    json.startList("parts");
    if (isComposed(date)) {
      for (ResolvedDate part : date.parts()) {
        part(part, reading);
      }
    }
    json.endList();
  }

  /** Whether the parts are the ends of a range or the members of a list. */
  static boolean isComposed(ResolvedDate date) {
    return switch (date.expression().kind()) {
      case RANGE, LIST -> true;
      case DATE, DURATION, TIME, SET -> false;
    };
  }

  private void part(ResolvedDate part, DateReading reading) {
    json.startObject();
    place(part, reading);
    value(part);
    timex3(Timex3.of(part));
    json.endObject();
  }

  private void place(ResolvedDate date, DateReading reading) {
    json.number("start", date.span().start());
    json.number("end", date.span().end());
    json.string("text", date.span().of(reading.text()));
  }

  private void value(ResolvedDate date) {
    if (date.range().isEmpty()) {
      json.nothing("date");
      return;
    }
    DateRange range = date.range().get();
    json.startObject("date");
    json.string("start", range.start().toString());
    json.string("end", range.end().toString());
    json.string("precision", WireName.of(range.precision()));
    json.string("edtf", range.edtf());
    json.endObject();
  }

  private void timex3(Timex3 timex) {
    json.startObject("timex3");
    json.string("type", timex.type());
    json.known("value", timex.value());
    json.endObject();
  }
}
