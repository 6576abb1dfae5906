package dev.dateline.completion;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names the short one first
 * @param label of its value, or empty when it takes none
 * @param several whether it takes a list of values, with commas between them
 * @param values those that there are, or an empty list when anything may be one
 */
public record OptionModel(
    List<String> names, String label, String description, boolean several, List<String> values) {

  private static final List<String> FILES = List.of("FILE", "PATH", "CHRONOLOGY");
  private static final int LONGEST = 80;

  public OptionModel {
    names = List.copyOf(names);
    values = List.copyOf(values);
  }

  boolean takesValue() {
    return !label.isEmpty();
  }

  boolean isFile() {
    return FILES.contains(label);
  }

  /** The first sentence of the description, or as much of it as a menu can show. */
  String hint() {
    int end = description.indexOf(". ");
    String hint = end < 0 ? description : description.substring(0, end);
    hint = hint.endsWith(".") ? hint.substring(0, hint.length() - 1) : hint;
    return hint.length() <= LONGEST
        ? hint
        : hint.substring(0, hint.lastIndexOf(' ', LONGEST)) + " ...";
  }
}
