package dev.dateline.cli;

import dev.dateline.rules.Nearest;
import dev.dateline.rules.RuleException;
import dev.dateline.rules.RuleNode;
import dev.dateline.rules.YamlRules;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Options from a file, a line of YAML each: {@code format: csv}. What the command line says goes
 * first.
 */
final class ConfigFile {

  static final String OPTION = "--config";

  private static final List<String> NOT_HERE = List.of("config", "help");

  private final RuleNode.Mapping options;

  private ConfigFile(RuleNode.Mapping options) {
    this.options = options;
  }

  /** Reads a file; one that is no list of names with values is refused. */
  static ConfigFile read(String file) {
    try {
      RuleNode node = YamlRules.read(Path.of(file), file);
      if (node instanceof RuleNode.Mapping options) {
        return new ConfigFile(options);
      }
      throw fault(node.at(), "lines such as 'format: csv' are expected here");
    } catch (RuleException e) {
      throw fault(e.at(), e.getMessage());
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UsageException(OPTION + ": '" + file + "': no such file");
    } catch (IOException e) {
      throw new UsageException(OPTION + ": '" + file + "' cannot be read: " + e.getMessage());
    }
  }

  /** The words of a command line, with those of the file before them that it does not decide. */
  String[] before(String[] words, ParseResult given) {
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, RuleNode> entry : options.entries().entrySet()) {
      String name = entry.getKey();
      OptionSpec option = given.commandSpec().findOption("--" + name);
      if (option == null || NOT_HERE.contains(name)) {
        throw fault(options.names().get(name), noOption(name, given));
      }
      if (!given.hasMatchedOption("--" + name)) {
        add(option, entry.getValue(), all);
      }
    }
    all.addAll(List.of(words));
    return all.toArray(new String[0]);
  }

  /** What is wrong with an option, with its place in the file when it stands there. */
  UsageException placed(UsageException wrong) {
    for (Map.Entry<String, RuleNode> entry : options.entries().entrySet()) {
      String name = "--" + entry.getKey();
      if (wrong.getMessage().startsWith(name + ":") || wrong.getMessage().startsWith(name + " ")) {
        return fault(entry.getValue().at(), wrong.getMessage());
      }
    }
    return wrong;
  }

  private static void add(OptionSpec option, RuleNode value, List<String> words) {
    try {
      if (option.arity().max() == 0) {
        if (isTrue(value)) {
          words.add(option.longestName());
        }
        return;
      }
      for (String text : option.isMultiValue() ? value.texts() : List.of(value.text())) {
        words.add(option.longestName() + "=" + text);
      }
    } catch (RuleException e) {
      throw fault(e.at(), e.getMessage());
    }
  }

  private static boolean isTrue(RuleNode value) {
    String text = value.text();
    if (!text.equals("true") && !text.equals("false")) {
      throw new RuleException(value.at(), "true or false is expected here, not '" + text + "'");
    }
    return text.equals("true");
  }

  private static String noOption(String name, ParseResult given) {
    if (NOT_HERE.contains(name)) {
      return "'" + name + "' is for the command line alone";
    }
    List<String> known = new ArrayList<>();
    for (OptionSpec option : given.commandSpec().options()) {
      known.add(option.longestName().replaceFirst("^--", ""));
    }
    return "there is no option '" + name + "'" + Nearest.hint(name, known);
  }

  private static UsageException fault(RuleNode.Position at, String message) {
    return new UsageException(at + ": " + message);
  }
}
