package dev.dateline.cli;

import dev.dateline.check.RuleEntry;
import dev.dateline.output.Printable;
import dev.dateline.rules.Nearest;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** {@code dateline rules show}: one rule with all that belongs to it. */
final class RuleShowCommand implements Command {

  @Override
  public String name() {
    return "rules show";
  }

  @Override
  public String summary() {
    return "Show rules whole: patterns, traits, examples and misses.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.operands("ID", "The id of a rule, such as visit.pay.");
    takes.group("Options:");
    RuleListCommand.declareRules(takes);
    ExtractCommand.declareVerbosity(takes);
    takes.footer("", "Example:", "  dateline rules show visit.pay");
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    List<String> ids = arguments.words();
    if (ids.isEmpty()) {
      throw new UsageException(parsed.commandSpec().name(), "no ID given: name a rule");
    }
    List<RuleEntry> rules = RuleEntry.of(RuleFiles.of(arguments).load());
    StringBuilder text = new StringBuilder();
    for (String id : ids) {
      text.append(text.length() == 0 ? "" : "\n");
      describe(find(id, rules), text);
    }
    Dispatcher.print(Printable.block(text.toString()), session);
    return ExitCode.DONE;
  }

  private static RuleEntry find(String id, List<RuleEntry> rules) {
    for (RuleEntry rule : rules) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    String hint = Nearest.hint(id, rules.stream().map(RuleEntry::id).toList());
    throw new UsageException("there is no rule '" + id + "'" + hint);
  }

  private static void describe(RuleEntry rule, StringBuilder text) {
    text.append(rule.id()).append('\n');
    line("file", rule.rule().at().toString(), text);
    line("type", rule.type(), text);
    line("subtype", rule.subtype(), text);
    line("traits", String.join(", ", rule.traits()), text);
    rule.published().ifPresent(day -> line("published", day.toString(), text));
    list("patterns", rule.patterns(), text);
    list("examples", rule.examples(), text);
    list("misses", rule.misses(), text);
  }

  private static void line(String name, String value, StringBuilder text) {
    if (!value.isEmpty()) {
      text.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  private static void list(String name, List<String> values, StringBuilder text) {
    if (!values.isEmpty()) {
      text.append("  ").append(name).append(":\n");
      values.forEach(value -> text.append("    - ").append(value).append('\n'));
    }
  }
}
