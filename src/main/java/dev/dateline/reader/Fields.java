package dev.dateline.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an object in a chronology; what is not as it should be ends the reading.
 *
 * @param path to the object, as {@code events[3].date}
 */
record Fields(JsonNode object, String path, Position at, Strings strings) {

  /** A text that must be there; it may be empty. */
  String text(String name) throws FileFault {
    JsonNode value = object.path(name);
    if (!value.isString()) {
      throw fault(name, value.isMissingNode() ? "is missing" : "is no text");
    }
    return strings.one(value.stringValue());
  }

  /** A text, empty for null. */
  String known(String name) throws FileFault {
    JsonNode value = object.path(name);
    return value.isNull() || value.isMissingNode() ? "" : text(name);
  }

  int number(String name) throws FileFault {
    JsonNode value = object.path(name);
    if (!value.isInt() || value.intValue() < 0) {
      throw fault(name, value.isMissingNode() ? "is missing" : "is no number from 0");
    }
    return value.intValue();
  }

  /** A number of degrees, {@link Double#NaN} when it is not there. */
  double degrees(String name) throws FileFault {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Double.NaN;
    }
    if (!value.isNumber()) {
      throw fault(name, "is no number");
    }
    return value.doubleValue();
  }

  LocalDate day(String name) throws FileFault {
    String text = text(name);
    try {
      return strings.day(text);
    } catch (DateTimeException e) {
      throw fault(name, "'" + text + "' is not a date; write yyyy-mm-dd");
    }
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) throws FileFault {
    String text = text(name);
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String wire = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (wire.equals(text)) {
        return constant;
      }
      known.add(wire);
    }
    throw fault(name, "'" + text + "' is not one of " + String.join(", ", known));
  }

  List<String> texts(String name) throws FileFault {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list(name)) {
      if (!value.isString()) {
        throw fault(name, "has a member that is no text");
      }
      texts.add(strings.one(value.stringValue()));
    }
    return texts;
  }

  Fields object(String name) throws FileFault {
    JsonNode value = object.path(name);
    if (!value.isObject()) {
      throw fault(name, value.isMissingNode() ? "is missing" : "is no object");
    }
    return new Fields(value, to(name), at, strings);
  }

  List<Fields> objects(String name) throws FileFault {
    List<Fields> objects = new ArrayList<>();
    for (JsonNode value : list(name)) {
      String member = to(name) + "[" + objects.size() + "]";
      if (!value.isObject()) {
        throw at.fault(member + ": is no object");
      }
      objects.add(new Fields(value, member, at, strings));
    }
    return objects;
  }

  boolean has(String name) {
    return object.has(name);
  }

  FileFault fault(String name, String message) {
    return at.fault(to(name) + ": " + message);
  }

  private Iterable<JsonNode> list(String name) throws FileFault {
    JsonNode value = object.path(name);
    if (!value.isArray()) {
      throw fault(name, value.isMissingNode() ? "is missing; [] stands for none" : "is no list");
    }
    return value;
  }

  private String to(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
