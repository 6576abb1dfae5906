package dev.dateline.cli;

import dev.dateline.output.WireName;
import dev.dateline.rules.Nearest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The values of a command line, with messages that name the option and what it takes. */
final class Arguments {

  private final ParseResult parsed;

  Arguments(ParseResult parsed) {
    this.parsed = parsed;
  }

  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  /** The value of an option, or empty. */
  String value(String option) {
    return parsed.matchedOptionValue(option, "");
  }

  /** The values of an option that may be repeated. */
  List<String> values(String option) {
    return parsed.matchedOptionValue(option, List.<String>of());
  }

  /** The words that are no options. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (PositionalParamSpec position : parsed.matchedPositionals()) {
      words.addAll(position.<List<String>>getValue());
    }
    return words;
  }

  /** The words that are no options; a command without any is told so. */
  List<String> operands(String label) {
    List<String> operands = words();
    if (operands.isEmpty()) {
      String command = parsed.commandSpec().name();
      throw new UsageException(
          command, "no " + label + " given: name files, directories, or - for standard input");
    }
    return operands;
  }

  /** The constants that the values of an option name, separated by commas or given one by one. */
  <E extends Enum<E>> Set<E> choices(String option, Class<E> type) {
    Set<E> chosen = EnumSet.noneOf(type);
    for (String values : values(option)) {
      for (String value : values.split(",")) {
        chosen.add(choice(option, value.strip(), type));
      }
    }
    return chosen;
  }

  static <E extends Enum<E>> E choice(String option, String value, Class<E> type) {
    List<String> names = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = WireName.of(constant);
      if (name.equalsIgnoreCase(value)) {
        return constant;
      }
      names.add(name);
    }
    String known = String.join(", ", names);
    throw new UsageException(
        option + ": '" + value + "' is not one of " + known + Nearest.hint(value, names));
  }
}
