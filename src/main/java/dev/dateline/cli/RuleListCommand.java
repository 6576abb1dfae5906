package dev.dateline.cli;

import dev.dateline.check.RuleEntry;
import dev.dateline.model.EventType;
import dev.dateline.output.RuleListFormat;
import dev.dateline.output.WireName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/** {@code dateline rules list}: the event rules by id. */
final class RuleListCommand implements Command {

  @Override
  public String name() {
    return "rules list";
  }

  @Override
  public String summary() {
    return "List the event rules with their types and how many examples they have.";
  }

  @Override
  public void declare(Declaration takes) {
    takes.group("Options:");
    takes.values("TYPE", "Only rules of this type: visit, meeting, call and so on.", "--type");
    takes.value("FORMAT", "text (default) or json.", "-f", "--format");
    declareRules(takes);
    ExtractCommand.declareVerbosity(takes);
    takes.footer(
        "",
        "Examples:",
        "  dateline rules list --type visit",
        "  dateline rules list -f json | jq -r '.rules[].id'");
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of("--type", WireName.all(EventType.class));
  }

  @Override
  public ExitCode run(ParseResult parsed, Session session) {
    Arguments arguments = new Arguments(parsed);
    boolean json = isJson(arguments.value("--format"));
    Set<EventType> types = arguments.choices("--type", EventType.class);
    List<RuleListFormat.Row> rows = new ArrayList<>();
    for (RuleEntry rule : RuleEntry.of(RuleFiles.of(arguments).load())) {
      if (types.isEmpty() || types.stream().anyMatch(t -> WireName.of(t).equals(rule.type()))) {
        rows.add(row(rule));
      }
    }
    OutputTarget target = new StreamTarget("", session.out());
    try {
      RuleListFormat format = new RuleListFormat(rows);
      if (json) {
        format.writeJson(target.stream());
      } else {
        format.writeText(target.stream());
      }
      target.commit();
    } catch (IOException e) {
      throw new OutputException("", e);
    }
    return ExitCode.DONE;
  }

  /** The options that say which rules are meant. */
  static void declareRules(Declaration takes) {
    takes.values(
        "PATH", "Rules of your own, a file or a folder, after the built-in ones.", "--rules");
    takes.value("CODE", "Language of the built-in rules: en (default).", "--lang");
  }

  private static boolean isJson(String format) {
    if (!format.isEmpty() && !format.equals("text") && !format.equals("json")) {
      throw new UsageException("--format: '" + format + "' is not one of text, json");
    }
    return format.equals("json");
  }

  private static RuleListFormat.Row row(RuleEntry rule) {
    return new RuleListFormat.Row(
        rule.id(),
        rule.type(),
        rule.subtype(),
        rule.examples().size(),
        rule.misses().size(),
        rule.rule().at().toString());
  }
}
