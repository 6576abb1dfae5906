package dev.dateline.eval;

import dev.dateline.model.EventType;
import dev.dateline.model.Status;
import dev.dateline.output.WireName;
import dev.dateline.rules.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an object in an annotation.
 *
 * <p>What is not as it should be is told to {@code faults}, with a pointer to it and what to do; a
 * harmless value then stands for it.
 */
record GoldFields(JsonNode object, String pointer, BiConsumer<String, String> faults) {

  private static final int ISO_LENGTH = 10;
  private static final String PAIRS = "write [[\"yyyy-mm-dd\", \"yyyy-mm-dd\"]]";

  /**
   * A text that must be there.
   *
   * @param advice what to do when it is not
   */
  String text(String name, String advice) {
    JsonNode value = object.path(name);
    if (value.isString() && !value.stringValue().isBlank()) {
      return value.stringValue();
    }
    return faultOf(name, value.isMissingNode() ? "is missing; " + advice : "is no text; " + advice);
  }

  /** A text that may be there, or empty. */
  String textIfAny(String name) {
    JsonNode value = object.path(name);
    return value.isString() ? value.stringValue() : "";
  }

  boolean flag(String name) {
    JsonNode value = object.path(name);
    if (!value.isBoolean()) {
      faultOf(
          name,
          value.isMissingNode() ? "is missing; write true or false" : "is neither true nor false");
    }
    return value.asBoolean(false);
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list(name, "write [\"...\"], or [] for none")) {
      if (!value.isString()) {
        faultOf(name, "has a member that is no text");
      }
      texts.add(value.asString(""));
    }
    return texts;
  }

  List<GoldFields> objects(String name) {
    List<GoldFields> objects = new ArrayList<>();
    for (JsonNode value : list(name, "write a list, or [] for none")) {
      String at = pointer + "/" + name + "/" + objects.size();
      if (!value.isObject()) {
        faults.accept(at, "an object is expected here");
      }
      objects.add(new GoldFields(value, at, faults));
    }
    return objects;
  }

  /** The accepted types. */
  List<String> types() {
    List<String> types = texts("types");
    if (types.isEmpty() && object.path("types").isArray()) {
      faultOf("types", "is empty; name those that are accepted, the best first");
    }
    types.forEach(type -> choice("types", type, EventType.values()));
    return types;
  }

  String status() {
    String status = text("status", "write planned, ongoing, held, postponed or cancelled");
    if (!status.isEmpty()) {
      choice("status", status, Status.values());
    }
    return status;
  }

  /** The interval from {@code start} to {@code end}, then those of {@code alt}. */
  List<Interval> dates() {
    List<Interval> dates = new ArrayList<>();
    dates.add(interval("start", object.path("start"), "end", object.path("end")));
    if (!object.path("alt").isMissingNode()) {
      for (JsonNode pair : list("alt", PAIRS)) {
        if (pair.size() == 2) {
          dates.add(interval("alt", pair.path(0), "alt", pair.path(1)));
        } else {
          faultOf("alt", "has a member that is no pair; " + PAIRS);
        }
      }
    }
    return dates;
  }

  private Interval interval(String startName, JsonNode start, String endName, JsonNode end) {
    Interval interval = new Interval(day(startName, start), day(endName, end));
    if (!interval.end().isEmpty() && interval.end().compareTo(interval.start()) < 0) {
      faultOf(endName, "is before the start, " + interval.start());
    }
    return interval;
  }

  private String day(String name, JsonNode value) {
    String text = value.asString("");
    try {
      if (text.length() == ISO_LENGTH) {
        return LocalDate.parse(text).toString();
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    String wrong = value.isMissingNode() ? "is missing" : "'" + text + "' is not a date";
    return faultOf(name, wrong + "; write yyyy-mm-dd");
  }

  private void choice(String name, String value, Enum<?>[] constants) {
    List<String> known = new ArrayList<>();
    for (Enum<?> constant : constants) {
      known.add(WireName.of(constant));
    }
    if (!known.contains(value)) {
      String all = String.join(", ", known);
      faultOf(name, "'" + value + "' is not one of " + all + Nearest.hint(value, known));
    }
  }

  private Iterable<JsonNode> list(String name, String advice) {
    JsonNode value = object.path(name);
    if (!value.isArray()) {
      faultOf(name, (value.isMissingNode() ? "is missing; " : "is no list; ") + advice);
    }
    return value.isArray() ? value : List.of();
  }

  /** Tells of a field, or of the object when it is not there, and gives the harmless value. */
  private String faultOf(String name, String message) {
    boolean there = object.has(name);
    faults.accept(
        there ? pointer + "/" + name : pointer, there ? message : "'" + name + "' " + message);
    return "";
  }
}
