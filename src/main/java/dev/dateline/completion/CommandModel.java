package dev.dateline.completion;

import java.util.List;

/**
 * A command, as far as completing it goes.
 *
 * @param name one word, or two as in {@code rules list}
 * @param operands the words that it takes, or an empty list when it takes files
 */
public record CommandModel(
    String name, String summary, List<OptionModel> options, List<String> operands) {

  public CommandModel {
    options = List.copyOf(options);
    operands = List.copyOf(operands);
  }

  /** The first word of the name. */
  String group() {
    return name.split(" ")[0];
  }

  boolean isMember() {
    return name.indexOf(' ') > 0;
  }

  /** The last word of the name. */
  String member() {
    return name.substring(name.indexOf(' ') + 1);
  }
}
