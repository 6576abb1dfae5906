package dev.dateline.cli;

import dev.dateline.output.WireName;
import dev.dateline.rules.Nearest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    // Every command declares them once, and options may stand between them.
    return parsed.matchedPositionalValue(0, List.<String>of());
  }

  /** The inputs that are named; a command without any is told so. */
  List<String> inputs() {
    return operands("INPUT", "name files, directories, or - for standard input");
  }

  /**
   * The words that are no options; a command without any is told so.
   *
   * @param label what the help calls them
   * @param advice what to name
   */
  List<String> operands(String label, String advice) {
    List<String> operands = words();
    if (operands.isEmpty()) {
      String command = parsed.commandSpec().name();
      throw new UsageException(command, "no " + label + " given: " + advice);
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
