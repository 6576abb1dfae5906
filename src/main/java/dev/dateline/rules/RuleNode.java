package dev.dateline.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a rule file: a scalar, a sequence or a mapping, with where it stands. */
public sealed interface RuleNode {

  /**
   * Where a value stands in its file.
   *
   * @param line counted from 1, or 0 for a built-in rule
   * @param column counted from 1, or 0 for a built-in rule
   */
  record Position(String file, int line, int column) {
    @Override
    public String toString() {
      return line == 0 ? file : file + ":" + line + ":" + column;
    }
  }

  /** A text, number or truth value, as it is written. */
  record Scalar(String value, Position at) implements RuleNode {}

  /** Values in order. */
  record Sequence(List<RuleNode> values, Position at) implements RuleNode {
    public Sequence {
      values = List.copyOf(values);
    }
  }

  /**
   * Values by name, in the order of the file; the maps keep it.
   *
   * @param names where each name stands; empty for a built-in rule
   */
  record Mapping(Map<String, RuleNode> entries, Map<String, Position> names, Position at)
      implements RuleNode {

    /** Where a name stands. */
    Position at(String name) {
      return names.getOrDefault(name, at);
    }
  }

  Position at();

  /** This scalar's text. */
  default String text() {
    if (this instanceof Scalar scalar) {
      return scalar.value();
    }
    throw new RuleException(at(), "a text is expected here");
  }

  /** This scalar as a whole number. */
  default int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw new RuleException(at(), "a whole number is expected here, not '" + text() + "'");
    }
  }

  /** The members of this sequence; a scalar stands for a sequence of itself. */
  default List<RuleNode> items() {
    if (this instanceof Sequence sequence) {
      return sequence.values();
    }
    if (this instanceof Scalar) {
      return List.of(this);
    }
    throw new RuleException(at(), "a list is expected here");
  }

  /** The texts of this sequence's members. */
  default List<String> texts() {
    List<RuleNode> items = items();
    String[] texts = new String[items.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = items.get(i).text();
    }
    return List.of(texts);
  }

  /** The entries of this mapping. */
  default Map<String, RuleNode> entries() {
    throw new RuleException(at(), "names with values ('name: value') are expected here");
  }

  /** The value of a name that must be there. */
  default RuleNode get(String name) {
    RuleNode value = entries().get(name);
    if (value == null) {
      throw new RuleException(at(), "'" + name + "' is missing here");
    }
    return value;
  }

  /** The value of a name that may be there. */
  default Optional<RuleNode> find(String name) {
    return Optional.ofNullable(entries().get(name));
  }

  /** The text of a name that may be there, or empty. */
  default String textOf(String name) {
    RuleNode value = entries().get(name);
    return value == null ? "" : value.text();
  }

  /** The texts under a name that may be there. */
  default List<String> textsOf(String name) {
    RuleNode value = entries().get(name);
    return value == null ? List.of() : value.texts();
  }
}
